import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { createAmazonBedrockAnthropic } from '@ai-sdk/amazon-bedrock/anthropic';
import { CaprockError } from '@caprock/core';
import { afterEach, expect, test, vi } from 'vitest';
import type { HostProvider } from './host-types.ts';
import { withCaprock } from './with-caprock.ts';

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const EVIL = [
  'us-east-1@evil/',
  'evil.example/#',
  'evil.example/',
  'us-east-1.amazonaws.com.evil.example/',
  'evil.example?',
  'evil.example\\',
  'evil.example:443/x',
  'us-east-1\r\n',
  'us-east-1\t',
  'user:pass@evil.example/',
];
const keys = { accessKeyId: 'a', secretAccessKey: 'b' };

afterEach(() => vi.unstubAllEnvs());

/** A provider whose requests are counted, wherever they would go. */
function counted(make: (fetch: typeof globalThis.fetch) => HostProvider) {
  const sent: unknown[] = [];
  const provider = make(async (input) => {
    sent.push(input);
    throw new Error('it was sent');
  });
  return { sent, provider };
}

function refusal(provider: HostProvider, name = SONNET): unknown {
  try {
    return withCaprock(provider).languageModel(name);
  } catch (error) {
    return error;
  }
}

test.each(EVIL)('a provider of the region %j is refused', (region) => {
  const { provider, sent } = counted((fetch) => createAmazonBedrock({ region, fetch, ...keys }));
  const error = refusal(provider);
  expect(error).toSatisfy(CaprockError.isInstance);
  expect((error as Error).message).not.toContain('pass');
  expect(sent).toEqual([]);
});

test.each(EVIL)('so is one of the /anthropic entry: %j', (region) => {
  const { provider } = counted((fetch) => createAmazonBedrockAnthropic({ region, fetch, ...keys }));
  expect(refusal(provider)).toSatisfy(CaprockError.isInstance);
});

test.each(EVIL)('so is a region of the environment: %j', (region) => {
  vi.stubEnv('AWS_REGION', region);
  expect(refusal(createAmazonBedrock(keys))).toSatisfy(CaprockError.isInstance);
});

test.each([...EVIL, '', 'US-EAST-1', '../us-east-1'])(
  'a function is never called with the region %j',
  (region) => {
    const make = vi.fn((name: string) => createAmazonBedrock({ region: name, ...keys }));
    expect(() => withCaprock(make, { regions: [region] })).toThrow('is no AWS region');
    const fallbacks = [{ model: SONNET, region }];
    const bedrock = withCaprock(make, { regions: ['us-east-1'], fallbacks, resolve: false });
    expect(() => bedrock(SONNET)).toThrow('is no AWS region');
    expect(make.mock.calls).toEqual([['us-east-1']]);
  },
);

test.each([
  'ftp://evil.example',
  'https://user:pass@evil.example',
  'https://evil.example/#',
  'evil',
])('the base URL %j is refused', (baseURL) => {
  const error = refusal(createAmazonBedrock({ region: 'us-east-1', baseURL, ...keys }));
  expect(error).toMatchObject({ diagnosis: { kind: 'endpoint-wrong' } });
  expect((error as Error).message).not.toContain('evil');
});

test.each([
  'https://proxy.example/bedrock',
  'http://127.0.0.1:4566',
  'https://proxy.example/bedrock-runtime.us-east-1.amazonaws.com',
  'https://vpce-0abc.bedrock-runtime.us-east-1.vpce.amazonaws.com',
])('the base URL %j is the caller’s own', (baseURL) => {
  const bedrock = withCaprock(createAmazonBedrock({ region: 'us-east-1', baseURL, ...keys }));
  expect(bedrock(SONNET).modelId).toBe(SONNET);
});

test.each([
  'evil.example/#',
  `${SONNET}\r\nx: y`,
  `${SONNET}?x`,
  '..',
  '../x',
  `${SONNET}/../x`,
  'a@b',
])('the model %j is refused, as it is written too', (name) => {
  const provider = createAmazonBedrock({ region: 'us-east-1', ...keys });
  for (const options of [{}, { resolve: false as const }]) {
    expect(() => withCaprock(provider, options)(name)).toThrow(CaprockError);
  }
});

test('what is refused is told in Korean, too', () => {
  const provider = createAmazonBedrock({ region: EVIL[0] ?? '', ...keys });
  expect(() => withCaprock(provider, { lang: 'ko' })(SONNET)).toThrow('호스트');
});
