import { expect } from 'vitest';
import { asks, type ConformanceCase, HAIKU, modelsOf, SONNET } from '../case.ts';

const request = {
  ...asks('think'),
  thinking: { type: 'enabled', budget_tokens: 2_000 },
  max_tokens: 4_000,
};
const SCRIPT = { reasoning: 'I think of it.', text: 'Thought.' };

/** Thinking: switched on, shown, and given back to the model that signed it and to no other. */
export const reasoningCases: readonly ConformanceCase[] = [
  {
    id: 'reasoning-shown',
    title: 'thinking is switched on, and shown',
    needs: ['thinking', 'converse-body'],
    async run({ client, emulator }) {
      emulator.script(SCRIPT, SCRIPT);
      const whole = await client().generate({ model: SONNET, request });
      const streamed = await client().stream({ model: SONNET, request });
      for (const { reasoning, text } of [whole, streamed]) {
        expect(text).toBe('Thought.');
        expect(reasoning).toBe('I think of it.');
      }
      expect(emulator.requests[0]?.body.additionalModelRequestFields).toMatchObject({
        thinking: { type: 'enabled', budget_tokens: 2_000 },
      });
    },
  },
  {
    id: 'reasoning-comes-back',
    title: 'signed thinking goes back to the model that signed it',
    needs: ['thinking'],
    async run({ client, emulator }) {
      emulator.script(SCRIPT);
      const after = await client().generate({ model: SONNET, request });
      await client().generate({ model: SONNET, request: { ...request, ...asks('go on') }, after });
      const sent = JSON.stringify(emulator.requests[1]?.body.messages);
      expect(sent).toContain('"signature"');
      expect(sent).toContain('I think of it.');
      expect(emulator.requests[1]?.status).toBe(200);
    },
  },
  {
    id: 'reasoning-of-another-model',
    title: 'signed thinking does not go to another model',
    needs: ['thinking', 'signer'],
    async run({ client, emulator }) {
      emulator.script(SCRIPT);
      const after = await client().generate({ model: SONNET, request });
      await client().generate({ model: HAIKU, request: { ...request, ...asks('go on') }, after });
      const sent = JSON.stringify(emulator.requests[1]?.body.messages);
      expect(sent).not.toContain('I think of it.');
      expect(sent).toContain('Thought.');
      expect(emulator.requests[1]?.status).toBe(200);
    },
  },
  {
    id: 'reasoning-in-a-loop-with-fallback',
    title: 'the fallback takes over in the middle of a loop that thinks',
    needs: ['thinking', 'other-models'],
    async run({ client, emulator }) {
      const look = { name: 'look', description: 'Looks', parameters: { type: 'object' } };
      const tools = [{ type: 'function', function: look }];
      emulator.script({ reasoning: 'I look.', toolUse: { name: 'look', input: {} } });
      emulator.fault({
        type: 'error',
        model: SONNET,
        after: 1,
        status: 503,
        exception: 'ServiceUnavailableException',
      });
      const answer = await client({ fallbacks: ['claude-haiku-4-5'] }).generate({
        model: SONNET,
        request: { ...request, tools },
        runs: { look: () => 'found' },
      });
      expect(answer.text).not.toBe('');
      expect(modelsOf(emulator)).toEqual([SONNET, SONNET, SONNET, HAIKU]);
      expect(emulator.requests.at(-1)?.status).toBe(200);
      expect(JSON.stringify(emulator.requests.at(-1)?.body.messages)).not.toContain('I look.');
    },
  },
];
