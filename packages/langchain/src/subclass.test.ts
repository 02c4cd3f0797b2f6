import { useEmulator } from '@caprock/emulator/vitest';
import { ChatBedrockConverse } from '@langchain/aws';
import { type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages';
import { beforeEach, expect, test, vi } from 'vitest';
import { CREDENTIALS, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

/** A model of somebody's own, which takes names out of what it sends. */
class DiscreetModel extends ChatBedrockConverse {
  override _generateNonStreaming(
    messages: BaseMessage[],
    ...rest: [Parameters<ChatBedrockConverse['_generateNonStreaming']>[1]]
  ) {
    const discreet = messages.map((message) =>
      message instanceof HumanMessage
        ? new HumanMessage(message.text.replaceAll('Kim', '***'))
        : message,
    );
    return super._generateNonStreaming([new SystemMessage('Be discreet.'), ...discreet], ...rest);
  }
}

test('what a subclass changes on the way is what is sent, repaired', async () => {
  const model = new DiscreetModel({
    model: 'claude-sonnet-4-6',
    region: 'us-east-1',
    credentials: CREDENTIALS,
  });
  await withCaprock(model, { onEvent: () => {} }).invoke([
    new HumanMessage('I am Kim.'),
    new HumanMessage('And you?'),
  ]);
  expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
  const { system, messages } = emulator.requests[0]?.body ?? {};
  expect(system).toEqual([{ text: 'Be discreet.' }]);
  expect(JSON.stringify(messages)).not.toContain('Kim');
  expect(JSON.stringify(messages)).toContain('I am ***.');
});

/** A model that keeps a count of its own, where no view can see it. */
class CountingModel extends ChatBedrockConverse {
  #calls = 0;
  override _generateNonStreaming(
    ...input: Parameters<ChatBedrockConverse['_generateNonStreaming']>
  ) {
    this.#calls += 1;
    return super._generateNonStreaming(...input);
  }
  get calls() {
    return this.#calls;
  }
}

test.each([
  ['en', /private members.*TypeScript's `private`/],
  ['ko', /비공개 멤버/],
] as const)('a subclass with private members is told what to do (%s)', async (lang, sentence) => {
  const model = new CountingModel({
    model: 'claude-sonnet-4-6',
    region: 'us-east-1',
    credentials: CREDENTIALS,
  });
  const error = await failureOf(() =>
    withCaprock(model, { onEvent: () => {}, lang }).invoke('Hello'),
  );
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toMatch(/^Cannot read private member #calls/);
  expect(error.message).toMatch(sentence);
  expect(emulator.requests).toEqual([]);
  await model.invoke('Hello').catch(() => {});
  expect(model.calls).toBe(1);
});
