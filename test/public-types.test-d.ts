import { type AmazonBedrockProvider, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { withCaprock as withCaprockAiSdk } from '@caprock/ai-sdk';
import type { Diagnosis, ErrorKind, Repair } from '@caprock/core';
import { withCaprock as withCaprockLangChain } from '@caprock/langchain';
import { ChatBedrockConverse } from '@langchain/aws';
import type { LanguageModel } from 'ai';
import { expectTypeOf, test } from 'vitest';

test('a wrapped provider has the type of the provider, and gives models that ai takes', () => {
  const bedrock = withCaprockAiSdk(createAmazonBedrock());
  expectTypeOf(bedrock).toEqualTypeOf<AmazonBedrockProvider>();
  expectTypeOf(bedrock('claude-sonnet-4')).toExtend<LanguageModel>();
});

test('a wrapped chat model has the type of the chat model', () => {
  const model = new ChatBedrockConverse({ model: 'claude-sonnet-4', region: 'us-east-1' });
  expectTypeOf(withCaprockLangChain(model)).toEqualTypeOf<ChatBedrockConverse>();
});

test('kinds are a closed set of names', () => {
  expectTypeOf<'no-user-message'>().toExtend<ErrorKind>();
  expectTypeOf<string>().not.toExtend<ErrorKind>();
  expectTypeOf<Diagnosis['kind']>().toEqualTypeOf<ErrorKind>();
  expectTypeOf<Repair['lossless']>().toEqualTypeOf<boolean>();
});
