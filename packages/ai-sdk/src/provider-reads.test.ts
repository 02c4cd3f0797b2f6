import { describe, expect, test } from 'vitest';
import type { CallableModel, CallOptions } from './host-types.ts';
import { providerReads } from './provider-reads.ts';

const model = (specificationVersion: string, provider = 'amazon-bedrock') =>
  ({ specificationVersion, provider }) as CallableModel;
const POINT = { type: 'default' };
const cached = { bedrock: { cachePoint: POINT } };
const text = (value: string, providerOptions?: object) => ({
  type: 'text',
  text: value,
  ...(providerOptions ? { providerOptions: providerOptions as typeof cached } : {}),
});
const call = (...content: ReturnType<typeof text>[]): CallOptions => ({
  prompt: [{ role: 'user', content }],
});

describe('a cache point on a part', () => {
  const options = call(text('a', cached), text('b'), text('c', cached));

  test.each(['v2', 'v3'])('stands on a message of its own for %s', (version) => {
    const { prompt } = providerReads(options, model(version));
    expect(prompt).toEqual([
      { role: 'user', content: [text('a', { bedrock: {} })], providerOptions: cached },
      { role: 'user', content: [text('b'), text('c', { bedrock: {} })], providerOptions: cached },
    ]);
  });

  test('stays where it is for v4, and for another API', () => {
    expect(providerReads(options, model('v4'))).toBe(options);
    expect(providerReads(options, model('v2', 'bedrock.anthropic.messages'))).toBe(options);
  });

  test('leaves what a message says itself on its last piece', () => {
    const [message] = call(text('a', cached), text('b')).prompt;
    const providerOptions = { bedrock: { cachePoint: POINT }, other: { x: 1 } };
    const written = { prompt: [{ ...(message as object), providerOptions }] } as never;
    expect(providerReads(written, model('v2')).prompt.at(-1)).toEqual({
      role: 'user',
      content: [text('b')],
      providerOptions,
    });
  });
});

describe('the key of the provider', () => {
  const both = { bedrock: { a: 1, b: 1 }, amazonBedrock: { b: 2 } };

  test.each([
    ['v2', 'bedrock'],
    ['v3', 'bedrock'],
    ['v4', 'amazonBedrock'],
  ])('for %s all options stand under %s', (version, key) => {
    const written = { ...call(text('a', both)), providerOptions: both };
    const { providerOptions, prompt } = providerReads(written, model(version));
    expect(providerOptions?.[key]).toEqual({ a: 1, b: 2 });
    expect(prompt).toMatchObject([{ content: [{ providerOptions: { [key]: { a: 1 } } }] }]);
  });

  test('what the provider reads is the very same object', () => {
    const options = { ...call(text('a')), providerOptions: { bedrock: { a: 1 } } };
    for (const version of ['v2', 'v3', 'v4']) {
      expect(providerReads(options, model(version))).toBe(options);
    }
  });
});
