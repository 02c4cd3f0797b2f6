import { type AmazonBedrockProvider, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { withCaprock as withCaprockAiSdk } from '@caprock/ai-sdk';
import type { Diagnosis, ErrorKind, Repair } from '@caprock/core';
import { withCaprock as withCaprockLangChain } from '@caprock/langchain';
import { caprockMiddleware } from '@caprock/langchain/middleware';
import { ChatBedrockConverse } from '@langchain/aws';
import type { LanguageModel } from 'ai';
import { createAgent } from 'langchain';
import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';

test('a wrapped provider has the type of the provider, and gives models that ai takes', () => {
  const bedrock = withCaprockAiSdk(createAmazonBedrock());
  expectTypeOf(bedrock).toEqualTypeOf<AmazonBedrockProvider>();
  expectTypeOf(bedrock('claude-sonnet-4')).toExtend<LanguageModel>();
});

test('a wrapped chat model has the type of the chat model', () => {
  const model = new ChatBedrockConverse({ model: 'claude-sonnet-4', region: 'us-east-1' });
  expectTypeOf(withCaprockLangChain(model)).toEqualTypeOf<ChatBedrockConverse>();
});

test('an agent takes the middleware, and keeps the types of its state', () => {
  const agent = createAgent({
    model: 'bedrock:claude-sonnet-4-6',
    responseFormat: z.object({ city: z.string() }),
    middleware: [caprockMiddleware({ fallbacks: ['claude-haiku-4-5'], repairTools: false })],
  });
  type State = Awaited<ReturnType<typeof agent.invoke>>;
  expectTypeOf<State['structuredResponse']>().toExtend<{ city: string }>();
  // @ts-expect-error `repairTools` is on, or it is false.
  caprockMiddleware({ repairTools: 'off' });
});

test('kinds are a closed set of names', () => {
  expectTypeOf<'no-user-message'>().toExtend<ErrorKind>();
  expectTypeOf<string>().not.toExtend<ErrorKind>();
  expectTypeOf<Diagnosis['kind']>().toEqualTypeOf<ErrorKind>();
  expectTypeOf<Repair['lossless']>().toEqualTypeOf<boolean>();
});
