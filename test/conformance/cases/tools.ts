import { expect } from 'vitest';
import { asks, type ConformanceCase, HAIKU, modelsOf, SONNET } from '../case.ts';

const weather = {
  type: 'function',
  function: {
    name: 'weather',
    description: 'Tells the weather',
    parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  },
};
const wish = {
  model: SONNET,
  request: { ...asks('weather?'), tools: [weather] },
  runs: { weather: (input: unknown) => `${(input as { city: string }).city}: sunny` },
};
const CALL = { toolUse: { name: 'weather', input: { city: 'Seoul' } } };

/** Loops of tool calls, and answers in a schema. */
export const toolCases: readonly ConformanceCase[] = [
  {
    id: 'tools-loop',
    title: 'a tool loop',
    async run({ client, emulator }) {
      emulator.script(CALL, { text: 'Sunny.' });
      const answer = await client().generate(wish);
      expect(answer.text).toBe('Sunny.');
      expect(JSON.stringify(emulator.requests[1]?.body.messages)).toContain('Seoul: sunny');
      expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
    },
  },
  {
    id: 'tools-loop-streamed',
    title: 'a tool loop in a stream',
    async run({ client, emulator }) {
      emulator.script(CALL, { text: 'Sunny.' });
      const answer = await client().stream(wish);
      expect(answer.errors).toEqual([]);
      expect(answer.text).toBe('Sunny.');
      expect(JSON.stringify(emulator.requests[1]?.body.messages)).toContain('Seoul: sunny');
    },
  },
  {
    id: 'tools-loop-fallback',
    title: 'a tool loop goes on with the fallback',
    needs: ['other-models'],
    async run({ client, emulator }) {
      emulator.script(CALL, { text: 'Sunny.' });
      const throttled = {
        type: 'error',
        model: SONNET,
        status: 429,
        exception: 'ThrottlingException',
        message: 'Too many requests, please wait before trying again.',
        after: 1,
      } as const;
      emulator.fault(throttled);
      const answer = await client({ fallbacks: ['claude-haiku-4-5'] }).generate(wish);
      expect(answer.text).toBe('Sunny.');
      expect(modelsOf(emulator)).toEqual([SONNET, SONNET, SONNET, HAIKU]);
    },
  },
  {
    id: 'structured-output',
    title: 'an answer in a JSON schema',
    needs: ['schemas'],
    async run({ client }) {
      const schema = {
        type: 'object',
        properties: { name: { type: 'string' }, count: { type: 'number' } },
        required: ['name', 'count'],
        additionalProperties: false,
      };
      const format = { type: 'json_schema', json_schema: { name: 'thing', schema } };
      const request = { ...asks('make one'), response_format: format };
      const answer = await client().generate({ model: HAIKU, request });
      expect(answer.object).toEqual({ name: expect.any(String), count: expect.any(Number) });
    },
  },
];
