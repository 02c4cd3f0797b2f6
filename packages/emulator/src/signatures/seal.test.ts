import { describe, expect, test } from 'vitest';
import { judgeRedacted, redact, sealPart } from './redacted.ts';
import { isBoundTo, judgeSeal, SIGNATURE_HEAD, seal, sealOf } from './seal.ts';

const sealed = { model: 'm', text: '생각 ', index: 1, total: 2, prefix: 'p' };
const signature = seal(SIGNATURE_HEAD, sealed);

describe('a signature', () => {
  test('is the same each time, is recognised, and knows its place', () => {
    expect(seal(SIGNATURE_HEAD, sealed)).toBe(signature);
    expect(signature).toMatch(/^EmuC[\w+/]{48}$/);
    expect(judgeSeal(SIGNATURE_HEAD, signature, sealed)).toBe('genuine');
    expect(sealOf(signature)).toEqual({ index: 1, total: 2 });
  });

  test.each([
    ['a text without its last space', signature, { ...sealed, text: '생각' }, 'changed'],
    ['a piece of it', signature.slice(0, -4), sealed, 'changed'],
    ['two of them', signature + signature, sealed, 'changed'],
    ['another character', signature.replace(/.$/, '_'), sealed, 'changed'],
    ['another model', signature, { ...sealed, model: 'n' }, 'other-model'],
    ['one of Anthropic', 'ErUBCkYIBBgCIkDsig', sealed, 'foreign'],
    ['none', undefined, sealed, 'foreign'],
  ])('with %s', (_, given, what, verdict) => {
    expect(judgeSeal(SIGNATURE_HEAD, given, what)).toBe(verdict);
  });

  test('is bound to its prefix', () => {
    expect([isBoundTo(signature, 'p'), isBoundTo(signature, 'q'), isBoundTo('x', 'p')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('redacted data', () => {
  const data = redact(sealed);

  test('is base64 without padding, hides the text and is recognised', () => {
    expect(Buffer.from(data, 'base64').toString('base64')).toBe(data);
    expect(data).not.toContain(sealed.text);
    expect(judgeRedacted(data, 'm')).toBe('genuine');
    expect(isBoundTo(sealPart(data), 'p')).toBe(true);
  });

  test.each([
    ['a piece of it', data.slice(0, 60), 'changed'],
    ['its base64 in base64', Buffer.from(data).toString('base64'), 'changed'],
    [
      'its bytes read as UTF-8',
      Buffer.from(Buffer.from(data, 'base64').toString('utf8')).toString('base64'),
      'changed',
    ],
    ['foreign data', 'EmwKAhgBEgy', 'foreign'],
    ['no text', 1, 'foreign'],
  ])('as %s', (_, given, verdict) => {
    expect(judgeRedacted(given, 'm')).toBe(verdict);
  });

  test('goes back to the model that wrote it', () => {
    expect(judgeRedacted(data, 'n')).toBe('other-model');
  });
});
