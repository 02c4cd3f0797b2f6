import { type AmazonBedrockProvider, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, streamText } from 'ai';
import { expect, expectTypeOf, test } from 'vitest';
import type { AiSdkOptions } from './options.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
const regions = ['us-east-1', 'us-west-2'];
const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;

/** A function that makes providers, and the regions that it was called with. */
function factory() {
  const made: string[] = [];
  const make = (region: string): AmazonBedrockProvider => {
    made.push(region);
    return createAmazonBedrock({
      region,
      baseURL: emulator.url,
      accessKeyId: 'local',
      secretAccessKey: 'local',
    });
  };
  return { made, make };
}

const asked = () => emulator.requests.map(({ region, model }) => `${region} ${model}`);
const quiet: AiSdkOptions = { onEvent: () => {} };

test('a region that is down: the next one answers, signed for it, and each provider is made once', async () => {
  emulator.fault({ ...throttled, region: 'us-east-1' });
  const { made, make } = factory();
  const bedrock = withCaprock(make, { ...quiet, regions });
  expectTypeOf(bedrock).toEqualTypeOf<AmazonBedrockProvider>();
  const told: unknown[] = [];
  for (const prompt of ['one', 'two']) {
    const { providerMetadata, warnings } = await generateText({
      model: bedrock('claude-sonnet-4-6'),
      prompt,
    });
    expect(providerMetadata?.caprock).toMatchObject({ model: SONNET, region: 'us-west-2' });
    told.push(...(warnings ?? []));
  }
  const moved = `Caprock: claude-sonnet-4-6 in us-east-1 → ${SONNET} in us-west-2 (${SONNET}: throttled-requests)`;
  expect(told).toEqual([{ type: 'other', message: moved }]);
  expect(asked()).toEqual([
    `us-east-1 ${SONNET}`,
    `us-east-1 ${SONNET}`,
    `us-west-2 ${SONNET}`,
    // The region that was busy is left alone.
    `us-west-2 ${SONNET}`,
  ]);
  expect(made).toEqual(regions);
});

test('a model that is down everywhere: its fallback answers in the first region, in a stream too', async () => {
  emulator.fault({ ...throttled, model: SONNET });
  const { make } = factory();
  const bedrock = withCaprock(make, { ...quiet, regions, fallbacks: ['claude-haiku-4-5'] });
  const { textStream, response } = streamText({ model: bedrock(SONNET), prompt: 'hi' });
  let text = '';
  for await (const piece of textStream) text += piece;
  expect(text).toBe('You said: hi');
  expect((await response).modelId).toBe(HAIKU);
  expect(asked().at(-1)).toBe(`us-east-1 ${HAIKU}`);
});

test('a fallback may name a region of its own', async () => {
  emulator.fault({ ...throttled, region: 'us-east-1' });
  const { make, made } = factory();
  const fallbacks = [{ model: 'claude-sonnet-4-6', region: 'eu-west-1' }];
  const bedrock = withCaprock(make, { ...quiet, regions: ['us-east-1'], fallbacks });
  await generateText({ model: bedrock.languageModel(SONNET), prompt: 'hi' });
  expect(asked().at(-1)).toBe('eu-west-1 eu.anthropic.claude-sonnet-4-6');
  expect(made).toEqual(['us-east-1', 'eu-west-1']);
});

test('what is no language model is the first provider’s', () => {
  const { make, made } = factory();
  const bedrock = withCaprock((region) => make(region), { regions });
  expect(bedrock.embedding('amazon.titan-embed-text-v2:0').modelId).toBe(
    'amazon.titan-embed-text-v2:0',
  );
  expect(Object.keys(bedrock.tools).length).toBeGreaterThan(0);
  expect(made).toEqual(['us-east-1']);
});

test('several regions need a function, and a function needs regions', () => {
  const { make } = factory();
  expect(() => withCaprock(make('us-east-1'), { regions })).toThrow('withCaprock((region) =>');
  expect(() => withCaprock(make, { regions: [] })).toThrow("regions: ['us-east-1'");
  expect(() => withCaprock(make, { regions: [], lang: 'ko' })).toThrow('리전');
});
