import type { RequestDraft } from '@caprock/core';
import { expect, test } from 'vitest';
import { invokeBody, withoutUnsendable } from './invoke-body.ts';

const draft = (content: object[]): RequestDraft => ({
  modelId: 'm',
  system: [],
  messages: [{ role: 'user', content }],
});

test('bytes become base64 text, wherever they stand', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const image = { format: 'png', source: { bytes } };
  const body = invokeBody(
    draft([{ image }, { toolResult: { toolUseId: 't', content: [{ image }] } }]),
  );
  expect(JSON.stringify(body.messages).match(/"AQID"/g)).toHaveLength(2);
});

test('members without a value take the defaults of the host away', () => {
  expect(Object.keys(invokeBody(draft([{ text: 'a' }])))).toEqual(
    expect.arrayContaining(['temperature', 'stop_sequences']),
  );
});

test('blocks that have no form are dropped, and nothing else is touched', () => {
  const clean = draft([{ text: 'a' }]);
  expect(withoutUnsendable(clean)).toBe(clean);
  const mixed = draft([{ text: 'a' }, { opaque: true, origin: [{}] }, { guardContent: {} }]);
  expect(withoutUnsendable(mixed).messages[0]?.content).toEqual([{ text: 'a' }]);
});
