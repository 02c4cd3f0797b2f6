import {
  type ChatModelLike,
  explain,
  type LangChainOptions,
  throwIfGivenUp,
  withCaprock,
} from '@caprock/langchain';
import { caprockMiddleware } from '@caprock/langchain/middleware';
import { ChatBedrockConverse } from '@langchain/aws';
import type { AIMessageChunk } from '@langchain/core/messages';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { createAgent, tool } from 'langchain';
import { describe, expectTypeOf, test } from 'vitest';
import { z } from 'zod';

const plain = new ChatBedrockConverse({ model: 'claude-sonnet-4', region: 'us-east-1' });
const city = z.object({ city: z.string() });

test('a wrapped chat model has the type of the chat model', () => {
  expectTypeOf(withCaprock(plain)).toEqualTypeOf<ChatBedrockConverse>();
  expectTypeOf(withCaprock(withCaprock(plain))).toEqualTypeOf<ChatBedrockConverse>();
});

test('and of its subclass, with the members of its own', () => {
  class OwnModel extends ChatBedrockConverse {
    tenant(): string {
      return 'a';
    }
  }
  const model = withCaprock(new OwnModel({ model: 'claude-sonnet-4' }));
  expectTypeOf(model).toEqualTypeOf<OwnModel>();
  expectTypeOf(model.tenant()).toEqualTypeOf<string>();
});

test('what is no chat model is not taken', () => {
  expectTypeOf(plain).toExtend<ChatModelLike>();
  // @ts-expect-error a name is no model.
  withCaprock('claude-sonnet-4');
  // @ts-expect-error nothing of a chat model.
  withCaprock({ invoke: async () => 'hi' });
});

test('bindTools and withStructuredOutput keep their types', async () => {
  const model = withCaprock(plain);
  const look = tool(({ city: where }) => where, { name: 'look', schema: city });
  expectTypeOf(model.bindTools([look])).toEqualTypeOf(plain.bindTools([look]));
  expectTypeOf(await model.bindTools([look]).invoke('hi')).toExtend<AIMessageChunk>();

  const structured = model.withStructuredOutput(city);
  expectTypeOf(structured).toEqualTypeOf(plain.withStructuredOutput(city));
  expectTypeOf(await structured.invoke('hi')).toEqualTypeOf<{ city: string }>();
  const raw = model.withStructuredOutput(city, { includeRaw: true });
  expectTypeOf((await raw.invoke('hi')).parsed).toEqualTypeOf<{ city: string }>();
});

test('a retry of LangChain takes what says that Caprock gave up', () => {
  withCaprock(plain).withRetry({ stopAfterAttempt: 2, onFailedAttempt: throwIfGivenUp });
});

test('what was thrown is explained in a language that there is', () => {
  expectTypeOf(explain(new Error('no'), { lang: 'ko' }).steps).toExtend<readonly string[]>();
  // @ts-expect-error neither English nor Korean.
  explain(new Error('no'), { lang: 'fr' });
});

describe('options', () => {
  test('a fallback is a name, a name in a region, or any chat model', () => {
    const other = new FakeListChatModel({ responses: ['hi'] });
    withCaprock(plain, { fallbacks: ['claude-haiku-4-5', { model: 'a', region: 'b' }, other] });
    // @ts-expect-error a region without a model.
    withCaprock(plain, { fallbacks: [{ region: 'us-west-2' }] });
    // @ts-expect-error no model and no name.
    withCaprock(plain, { fallbacks: [42] });
  });

  test('a name or a value that there is not is not taken', () => {
    expectTypeOf<LangChainOptions['exposeRequest']>().toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error it is `fallbacks`.
    withCaprock(plain, { fallback: ['claude-haiku-4-5'] });
    // @ts-expect-error `on`, `observe` or `off`.
    withCaprock(plain, { mode: 'dry-run' });
    // @ts-expect-error tools are the middleware's.
    withCaprock(plain, { repairTools: false });
  });
});

describe('the middleware', () => {
  test('an agent takes it, and keeps the types of its state', () => {
    const agent = createAgent({
      model: 'bedrock:claude-sonnet-4-6',
      responseFormat: city,
      middleware: [caprockMiddleware({ fallbacks: ['claude-haiku-4-5'], repairTools: false })],
    });
    type State = Awaited<ReturnType<typeof agent.invoke>>;
    expectTypeOf<State['structuredResponse']>().toExtend<{ city: string }>();
  });

  test('takes the options of the model, and one of its own', () => {
    caprockMiddleware({ region: 'us-east-1', lang: 'ko', retry: false });
    // @ts-expect-error `repairTools` is on, or it is false.
    caprockMiddleware({ repairTools: 'off' });
    // @ts-expect-error no such option.
    caprockMiddleware({ model: 'claude-sonnet-4-6' });
  });
});
