import { type AmazonBedrockProvider, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import {
  type AiSdkOptions,
  caprockMiddleware,
  explain,
  preparePrompt,
  uiErrorMessage,
  withCaprock,
} from '@caprock/ai-sdk';
import { withCaprock as withCaprockOfNode } from '@caprock/ai-sdk/node';
import {
  createProviderRegistry,
  customProvider,
  generateText,
  type LanguageModel,
  type LanguageModelMiddleware,
  type ModelMessage,
  streamText,
  wrapLanguageModel,
} from 'ai';
import { describe, expectTypeOf, test } from 'vitest';

const provider = createAmazonBedrock();
const forRegion = (region: string) => createAmazonBedrock({ region });
const regions = ['us-east-1', 'us-west-2'];

describe('withCaprock', () => {
  test('a provider is the provider, with all that it makes', () => {
    const bedrock = withCaprock(provider);
    expectTypeOf(bedrock).toEqualTypeOf<AmazonBedrockProvider>();
    expectTypeOf(bedrock('claude-sonnet-4')).toExtend<LanguageModel>();
    expectTypeOf(bedrock.languageModel).toEqualTypeOf(provider.languageModel);
    expectTypeOf(bedrock.embeddingModel).toEqualTypeOf(provider.embeddingModel);
    expectTypeOf(bedrock.tools).toEqualTypeOf(provider.tools);
  });

  test('a function that makes providers is one provider, and needs regions', () => {
    expectTypeOf(withCaprock(forRegion, { regions })).toEqualTypeOf<AmazonBedrockProvider>();
    // @ts-expect-error which regions it is to make them for.
    withCaprock(forRegion);
    // @ts-expect-error which regions it is to make them for.
    withCaprock(forRegion, { fallbacks: ['claude-haiku-4-5'] });
    // @ts-expect-error it takes a region, and gives a provider at once.
    withCaprock(async (region: string) => createAmazonBedrock({ region }), { regions });
  });

  test('a model is the model, a list is its first', () => {
    const model = provider('claude-sonnet-4');
    const other = provider('claude-haiku-4-5');
    expectTypeOf(withCaprock(model)).toEqualTypeOf(model);
    expectTypeOf(withCaprock([model, other])).toEqualTypeOf(model);
    // @ts-expect-error nothing to call.
    withCaprock([]);
  });

  test('what is neither is not taken', () => {
    // @ts-expect-error a name is no model.
    withCaprock('claude-sonnet-4');
    // @ts-expect-error there is nothing to wrap: the entry for Node makes a provider.
    withCaprock({ fallbacks: ['claude-haiku-4-5'] });
  });
});

describe('what ai makes of a wrapped provider', () => {
  const bedrock = withCaprock(provider);

  test('a registry', () => {
    const registry = createProviderRegistry({ bedrock });
    expectTypeOf(registry.languageModel('bedrock:claude-sonnet-4')).toExtend<LanguageModel>();
    // @ts-expect-error no such provider.
    registry.languageModel('anthropic:claude-sonnet-4');
  });

  test('a provider of one’s own names', () => {
    const own = customProvider({
      languageModels: { fast: bedrock('claude-haiku-4-5') },
      fallbackProvider: bedrock,
    });
    expectTypeOf(own.languageModel('fast')).toExtend<LanguageModel>();
  });

  test('a model with a middleware', () => {
    const middleware = caprockMiddleware({ fallbacks: [bedrock('claude-haiku-4-5')] });
    expectTypeOf(middleware).toExtend<LanguageModelMiddleware>();
    const model = wrapLanguageModel({ model: bedrock('claude-sonnet-4'), middleware });
    expectTypeOf(model).toExtend<LanguageModel>();
  });

  test('texts', () => {
    const messages: ModelMessage[] = [];
    const model = bedrock('claude-sonnet-4');
    void generateText({ model, ...preparePrompt(messages, { system: 'Be brief.' }) });
    const stream = streamText({ model, ...preparePrompt(messages) });
    stream.toUIMessageStreamResponse({ onError: uiErrorMessage });
    expectTypeOf(explain(new Error('no')).title).toEqualTypeOf<string>();
  });
});

describe('options', () => {
  test('a fallback is a name, a name in a region, or a model', () => {
    const fallbacks: AiSdkOptions['fallbacks'] = [
      'claude-haiku-4-5',
      { model: 'claude-sonnet-4', region: 'us-west-2' },
      provider('claude-haiku-4-5'),
    ];
    withCaprock(provider, { fallbacks, exposeRequest: true });
    // @ts-expect-error no model and no name.
    withCaprock(provider, { fallbacks: [42] });
  });

  test('a name or a value that there is not is not taken', () => {
    // @ts-expect-error it is `fallbacks`.
    withCaprock(provider, { fallback: ['claude-haiku-4-5'] });
    // @ts-expect-error tries are `retry`.
    withCaprock(provider('a'), { maxRetries: 2 });
    // @ts-expect-error `on`, `observe` or `off`.
    withCaprock(forRegion, { regions, mode: 'dry-run' });
  });

  test('a middleware takes models alone, and no regions', () => {
    // @ts-expect-error a name needs a provider.
    caprockMiddleware({ fallbacks: ['claude-haiku-4-5'] });
    // @ts-expect-error a model has its region.
    caprockMiddleware({ regions });
  });
});

test('the entry for Node makes a provider', () => {
  expectTypeOf(withCaprockOfNode()).toEqualTypeOf<AmazonBedrockProvider>();
  withCaprockOfNode({ profile: 'work', regions, fallbacks: ['claude-haiku-4-5'] });
  // @ts-expect-error it makes the provider itself.
  withCaprockOfNode(provider);
  // @ts-expect-error credentials are found by the profile.
  withCaprockOfNode({ accessKeyId: 'local' });
});
