import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { safeClaudeCall } from './safe-claude-call.ts';
import type { ChatMessage, SafeClaudeOptions } from './safe-claude-options.ts';
import { safeClaudeStream } from './safe-claude-stream.ts';
import { CREDENTIALS } from './testing/made-up-credentials.ts';

const emulator = useEmulator();

function throwing(member: string): object {
  return Object.defineProperty({}, member, {
    get() {
      throw new Error('of a getter');
    },
  });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What only JavaScript lets through. */
const options: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 5],
  ['a revoked proxy', revoked()],
  ['a language that there is not', { lang: 'fr', region: 'us-east-1', model: 'gpt-4o' }],
  ['no language', { lang: null, region: 'us-east-1', model: 'gpt-4o' }],
  ['a mode that there is not', { mode: 'sometimes' }],
  ['a client that is none', { client: {} }],
  ...['lang', 'signal', 'onEvent', 'model', 'client', 'envFile', 'timeouts'].map(
    (member): [string, unknown] => [`a getter \`${member}\` that throws`, throwing(member)],
  ),
];

const chats: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a symbol', Symbol('chat')],
  ['a message that is none', [null]],
  ['a message without a role', [{}]],
  ['a revoked proxy', revoked()],
  ['a getter that throws', [throwing('role')]],
];

async function call(chat: unknown, given: unknown) {
  return await safeClaudeCall(chat as ChatMessage[], given as SafeClaudeOptions);
}

async function stream(chat: unknown, given: unknown) {
  const { textStream, result } = safeClaudeStream(
    chat as ChatMessage[],
    given as SafeClaudeOptions,
  );
  for await (const _ of textStream) expect.unreachable();
  return await result;
}

describe.each([
  ['safeClaudeCall', call],
  ['safeClaudeStream', stream],
])('%s never throws', (_, ask) => {
  test.each(options)('options: %s', async (_name, given) => {
    const { success, content } = await ask('Hello?', given);
    expect([success, content]).toEqual([false, expect.stringMatching(/./)]);
  });

  test.each(chats)('a chat: %s', async (_name, chat) => {
    const client = new BedrockRuntimeClient({
      region: 'us-east-1',
      endpoint: emulator.url,
      credentials: CREDENTIALS,
    });
    expect(await ask(chat, { client, onEvent: () => {} })).toMatchObject({ success: false });
  });
});
