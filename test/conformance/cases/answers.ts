import { expect } from 'vitest';
import { asks, type ConformanceCase, LONG, LONG_ANSWER, modelsOf, SONNET } from '../case.ts';

/** What an answer is that nothing goes wrong with. */
export const answerCases: readonly ConformanceCase[] = [
  {
    id: 'answer-whole',
    title: 'an answer, with its report and without a warning',
    needs: ['regions'],
    async run({ client, emulator }) {
      const answer = await client().generate({ model: SONNET, request: asks('hi') });
      expect(answer.text).toBe('You said: hi');
      expect(answer.model).toBe(SONNET);
      expect(answer.warnings).toEqual([]);
      expect(answer.report).toMatchObject({
        model: SONNET,
        region: 'us-east-1',
        repairs: [],
        attempts: [{ model: SONNET }],
      });
      expect(emulator.requests).toHaveLength(1);
    },
  },
  {
    id: 'answer-streamed',
    title: 'an answer that is streamed piece by piece, with its report',
    async run({ client }) {
      const answer = await client().stream({ model: SONNET, request: asks(LONG) });
      expect(answer.errors).toEqual([]);
      expect(answer.pieces.length).toBeGreaterThan(3);
      expect(answer.pieces.join('')).toBe(LONG_ANSWER);
      expect(answer.text).toBe(LONG_ANSWER);
      expect(answer.model).toBe(SONNET);
      expect(answer.report).toMatchObject({ model: SONNET, attempts: [{ model: SONNET }] });
    },
  },
  {
    id: 'answer-name',
    title: 'a name is resolved before the request is made',
    needs: ['regions'],
    async run({ client, emulator }) {
      const answer = await client().generate({ model: 'claude-sonnet-4', request: asks('hi') });
      const [sent] = modelsOf(emulator);
      expect(sent).toMatch(/^us\.anthropic\.claude-sonnet-4-/);
      expect(answer.report).toMatchObject({ model: sent, requested: 'claude-sonnet-4' });
    },
  },
  {
    id: 'answer-unknown-name',
    title: 'a name that means no model is refused with names that do, unsent',
    needs: ['regions'],
    async run({ client, emulator }) {
      const call = async () =>
        await client().generate({ model: 'claude-poem-9', request: asks('hi') });
      await expect(call()).rejects.toThrow('us.anthropic.claude-');
      expect(emulator.requests).toEqual([]);
    },
  },
  {
    id: 'answer-parameters',
    title: 'parameters arrive',
    needs: ['converse-body'],
    async run({ client, emulator }) {
      const request = { ...asks('hi'), max_tokens: 99, temperature: 0.5, stop: ['END'] };
      await client().generate({ model: SONNET, request });
      expect(emulator.requests[0]?.body.inferenceConfig).toEqual({
        maxTokens: 99,
        temperature: 0.5,
        stopSequences: ['END'],
      });
    },
  },
  {
    id: 'answer-cache-point',
    title: 'a cache point arrives behind its text',
    needs: ['converse-body'],
    async run({ client, emulator }) {
      const content = [
        { type: 'text', text: 'the long part', cache_control: { type: 'ephemeral' } },
        { type: 'text', text: 'the question' },
      ];
      const request = { messages: [{ role: 'user', content }] };
      await client().generate({ model: SONNET, request });
      expect(emulator.requests[0]?.body.messages?.[0]?.content).toEqual([
        { text: 'the long part' },
        { cachePoint: { type: 'default' } },
        { text: 'the question' },
      ]);
    },
  },
];
