import { caprockMiddleware, withCaprock } from '@caprock/ai-sdk';
import { awsCredentials, awsRegion } from '@caprock/ai-sdk/node';
import { expectTypeOf, test } from 'vitest';
import * as five from './ai-5/index.ts';
import * as oldestFive from './ai-5-oldest/index.ts';
import * as six from './ai-6/index.ts';
import * as oldestSix from './ai-6-oldest/index.ts';
import * as seven from './ai-7/index.ts';
import * as oldestSeven from './ai-7-oldest/index.ts';

test('a wrapped provider has the type of the provider, in every version', () => {
  for (const { bedrock } of [five, oldestFive]) {
    const plain = bedrock.createAmazonBedrock();
    expectTypeOf(withCaprock(plain)).toEqualTypeOf<typeof plain>();
  }
  for (const { bedrock } of [six, oldestSix]) {
    const plain = bedrock.createAmazonBedrock();
    expectTypeOf(withCaprock(plain)).toEqualTypeOf<typeof plain>();
  }
  for (const { bedrock } of [seven, oldestSeven]) {
    const plain = bedrock.createAmazonBedrock();
    expectTypeOf(withCaprock(plain)).toEqualTypeOf<typeof plain>();
  }
});

test('its models, and a list of them, are models that generateText takes', () => {
  const model5 = withCaprock(five.bedrock.createAmazonBedrock())('claude-sonnet-4');
  const model6 = withCaprock(six.bedrock.createAmazonBedrock())('claude-sonnet-4');
  const model7 = withCaprock([seven.bedrock.createAmazonBedrock()('claude-sonnet-4')]);
  expectTypeOf(model5).toExtend<five.ai.LanguageModel>();
  expectTypeOf(model6).toExtend<six.ai.LanguageModel>();
  expectTypeOf(model7).toExtend<seven.ai.LanguageModel>();
});

test('the middleware fits wrapLanguageModel, in every version', () => {
  const middleware = caprockMiddleware();
  expectTypeOf(middleware).toExtend<five.ai.LanguageModelMiddleware>();
  expectTypeOf(middleware).toExtend<six.ai.LanguageModelMiddleware>();
  expectTypeOf(middleware).toExtend<seven.ai.LanguageModelMiddleware>();
});

test('the credentials and the region of this machine are what every provider takes', () => {
  const settings = { region: awsRegion(), credentialProvider: awsCredentials() };
  for (const { bedrock } of [five, oldestFive]) bedrock.createAmazonBedrock(settings);
  for (const { bedrock } of [six, oldestSix]) bedrock.createAmazonBedrock(settings);
  for (const { bedrock } of [seven, oldestSeven]) bedrock.createAmazonBedrock(settings);
});

test('a function that makes providers gives one provider, in every version', () => {
  const regions = ['us-east-1', 'us-west-2'];
  const plain5 = (region: string) => five.bedrock.createAmazonBedrock({ region });
  const plain6 = (region: string) => six.bedrock.createAmazonBedrock({ region });
  const plain7 = (region: string) => seven.bedrock.createAmazonBedrock({ region });
  expectTypeOf(withCaprock(plain5, { regions })).toEqualTypeOf<ReturnType<typeof plain5>>();
  expectTypeOf(withCaprock(plain6, { regions })).toEqualTypeOf<ReturnType<typeof plain6>>();
  expectTypeOf(withCaprock(plain7, { regions })).toEqualTypeOf<ReturnType<typeof plain7>>();
});

test('a registry and a provider of one’s own names take a wrapped provider, in every version', () => {
  const bedrock5 = withCaprock(five.bedrock.createAmazonBedrock());
  const bedrock6 = withCaprock(six.bedrock.createAmazonBedrock());
  const bedrock7 = withCaprock(seven.bedrock.createAmazonBedrock());
  const id = 'bedrock:claude-sonnet-4';
  const registry5 = five.ai.createProviderRegistry({ bedrock: bedrock5 });
  const registry6 = six.ai.createProviderRegistry({ bedrock: bedrock6 });
  const registry7 = seven.ai.createProviderRegistry({ bedrock: bedrock7 });
  expectTypeOf(registry5.languageModel(id)).toExtend<five.ai.LanguageModel>();
  expectTypeOf(registry6.languageModel(id)).toExtend<six.ai.LanguageModel>();
  expectTypeOf(registry7.languageModel(id)).toExtend<seven.ai.LanguageModel>();
  five.ai.customProvider({ languageModels: { fast: bedrock5('a') }, fallbackProvider: bedrock5 });
  six.ai.customProvider({ languageModels: { fast: bedrock6('a') }, fallbackProvider: bedrock6 });
  seven.ai.customProvider({ languageModels: { fast: bedrock7('a') }, fallbackProvider: bedrock7 });
});
