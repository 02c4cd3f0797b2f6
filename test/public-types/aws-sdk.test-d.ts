import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import {
  type CaprockPluginOptions,
  caprockPlugin,
  type SafeClaudeFailure,
  type SafeClaudeResult,
  type SafeClaudeSuccess,
  safeClaudeCall,
  safeClaudeStream,
} from '@caprock/aws-sdk';
import type { Diagnosis } from '@caprock/core';
import { describe, expectTypeOf, test } from 'vitest';

const client = new BedrockRuntimeClient({});

describe('safeClaudeCall', () => {
  test('`success` tells an answer from a failure', async () => {
    const answer = await safeClaudeCall('Hello?');
    expectTypeOf(answer).toEqualTypeOf<SafeClaudeResult>();
    expectTypeOf(answer.content).toEqualTypeOf<string>();
    // @ts-expect-error of a failure alone.
    answer.diagnosis;
    // @ts-expect-error of an answer alone.
    answer.toolCalls;
    if (answer.success) {
      expectTypeOf(answer).toEqualTypeOf<SafeClaudeSuccess>();
      expectTypeOf(answer.model).toEqualTypeOf<string>();
      expectTypeOf(answer.toolCalls[0]?.input).toEqualTypeOf<unknown>();
    } else {
      expectTypeOf(answer).toEqualTypeOf<SafeClaudeFailure>();
      expectTypeOf(answer.model).toEqualTypeOf<null>();
      expectTypeOf(answer.diagnosis).toEqualTypeOf<Diagnosis>();
      expectTypeOf(answer.steps).toEqualTypeOf<readonly string[]>();
    }
  });

  test('takes a text or a chat', () => {
    void safeClaudeCall([
      { role: 'developer', content: 'Be brief.' },
      { role: 'tool', tool_call_id: 't1', content: [{ type: 'text', text: 'sunny' }] },
    ]);
    // @ts-expect-error no such role.
    void safeClaudeCall([{ role: 'human', content: 'Hello?' }]);
    // @ts-expect-error a message has a role.
    void safeClaudeCall([{ content: 'Hello?' }]);
    // @ts-expect-error no chat.
    void safeClaudeCall({ messages: [] });
  });

  test('takes its options, and no others', () => {
    const { signal } = new AbortController();
    const own = { model: 'claude-sonnet-4', system: 'Be brief.', maxTokens: 9, temperature: 0 };
    void safeClaudeCall('Hello?', {
      ...own,
      client,
      signal,
      envFile: true,
      stopSequences: ['END'],
    });
    void safeClaudeCall('Hello?', { fallbacks: ['claude-haiku-4-5'], retry: false, lang: 'ko' });
    // @ts-expect-error it is `maxTokens`.
    void safeClaudeCall('Hello?', { max_tokens: 9 });
    // @ts-expect-error a name.
    void safeClaudeCall('Hello?', { model: 42 });
    // @ts-expect-error a model object is a framework's.
    void safeClaudeCall('Hello?', { fallbacks: [client] });
    // @ts-expect-error a path, or `true`.
    void safeClaudeCall('Hello?', { envFile: false });
    // @ts-expect-error English or Korean.
    void safeClaudeCall('Hello?', { lang: 'fr' });
  });
});

test('safeClaudeStream gives texts, and how it came out', async () => {
  const { textStream, result } = safeClaudeStream('Hello?', { client });
  for await (const piece of textStream) expectTypeOf(piece).toEqualTypeOf<string>();
  const answer = await result;
  if (answer.success) expectTypeOf(answer).toEqualTypeOf<SafeClaudeSuccess>();
  else if ('partial' in answer) expectTypeOf(answer.partial).toEqualTypeOf<string>();
  else expectTypeOf(answer).toEqualTypeOf<SafeClaudeFailure>();
});

describe('caprockPlugin', () => {
  test('fits the stack of a client, which keeps its types', async () => {
    client.middlewareStack.use(caprockPlugin());
    const command = new ConverseCommand({ modelId: 'claude-sonnet-4', messages: [] });
    expectTypeOf(await client.send(command)).toEqualTypeOf<ConverseCommandOutput>();
  });

  test('takes what one request can have, and nothing of tries and other models', () => {
    const options: CaprockPluginOptions = {
      region: 'us-east-1',
      repair: { strict: true },
      resolve: false,
      retired: 'error',
      scope: 'global',
      exposeRequest: true,
      onEvent: ({ type }) => void type,
    };
    caprockPlugin(options);
    // @ts-expect-error a plugin has no other models.
    caprockPlugin({ fallbacks: ['claude-haiku-4-5'] });
    // @ts-expect-error tries are the client's.
    caprockPlugin({ retry: { maxAttempts: 2 } });
    // @ts-expect-error a client has one region.
    caprockPlugin({ regions: ['us-east-1'] });
    // @ts-expect-error `on`, `observe` or `off`.
    caprockPlugin({ mode: 'dry-run' });
    // @ts-expect-error the stack is the client's.
    caprockPlugin(client);
  });
});
