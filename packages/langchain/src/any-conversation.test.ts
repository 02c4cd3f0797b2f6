import { CaprockError } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import type { AIMessage, BaseMessage } from '@langchain/core/messages';
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { anyHistory, messageOf, THOUGHT } from './testing/any-message.ts';
import { bedrockModel } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

type Parts = readonly (string | { type?: string; text?: string; refusal?: string })[];

const TEXTS = ['text', 'input_text', 'output_text', 'refusal'];

/** The texts of messages of some types, without those that say nothing. */
function textsOf(messages: readonly BaseMessage[], ...types: string[]): string[] {
  return messages
    .filter((message) => types.includes(message.getType()))
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : (content as Parts)))
    .map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part))
    .filter(({ type = '' }) => TEXTS.includes(type))
    .map(({ text, refusal = '' }) => text ?? refusal)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

const weather = {
  type: 'function',
  function: { name: 'weather', parameters: { type: 'object', properties: {} } },
};
const badlyNamed = { ...weather, function: { ...weather.function, name: 'bad name!' } };

/** The answer; undefined where the conversation was refused before anything was sent. */
async function answerTo(ask: () => Promise<AIMessage>): Promise<AIMessage | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (!CaprockError.isInstance(error)) throw error;
    expect(emulator.requests).toEqual([]);
    return undefined;
  }
}

const forced = { tools: [weather, badlyNamed], tool_choice: 'required' };

test.each([
  ['claude-sonnet-4-5', {}, false, 1],
  ['claude-sonnet-4-5', forced, true, 2],
  ['claude-opus-4-8', { tools: [weather] }, false, 3],
  ['claude-opus-5-5', { tools: [weather], tool_choice: 'weather' }, false, 4],
] as const)(
  '%s takes any conversation, and no word of the person is lost (%j, streaming: %j)',
  async (model, options, streaming, seed) => {
    const view = withCaprock(bedrockModel({ model, streaming }), { onEvent: () => {} });
    const property = fc.asyncProperty(anyHistory, async (history) => {
      emulator.reset();
      const messages = history.map(messageOf);
      const answer = await answerTo(() => view.invoke(messages, options as never));
      if (answer === undefined) return;
      expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
      const { system = [], messages: sent = [] } = emulator.requests[0]?.body ?? {};
      const everything = JSON.stringify([system, sent]);
      const words = textsOf(messages, 'human', 'system');
      for (const word of words) {
        const times = words.filter((other) => other === word).length;
        expect(everything.split(word).length).toBeGreaterThan(times);
      }
      const replies = sent.flatMap(({ role, content }) => (role === 'assistant' ? content : []));
      const said = textsOf(messages, 'ai', 'generic');
      for (const { text } of replies) {
        if (text !== undefined) expect(said).toContain(String(text).trim());
      }
      expect(JSON.stringify(replies)).not.toContain(THOUGHT);
    });
    await fc.assert(property, { numRuns: 175, seed: 20261122 + seed });
  },
  60_000,
);
