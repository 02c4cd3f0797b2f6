import { expect, vi } from 'vitest';
import { asks, type ConformanceCase, HAIKU, modelsOf, SONNET } from '../case.ts';

const throttled = {
  type: 'error',
  status: 429,
  exception: 'ThrottlingException',
  message: 'Too many requests, please wait before trying again.',
} as const;
const fallbacks = ['claude-haiku-4-5'];
const wish = { model: SONNET, request: asks('hi') };

interface Refused {
  readonly status: number;
  readonly exception: string;
  readonly message: string;
  /** Whether the same model is asked a second time before the fallback. */
  readonly again: boolean;
}

/** What a model answers that its fallback has to step in for. */
const REFUSED: Readonly<Record<string, Refused>> = {
  'an-id-that-is-none': {
    status: 400,
    exception: 'ValidationException',
    message: 'The provided model identifier is invalid.',
    again: false,
  },
  'a-model-that-was-not-granted': {
    status: 403,
    exception: 'AccessDeniedException',
    message: "You don't have access to the model with the specified model ID.",
    again: false,
  },
  'a-model-error': {
    status: 424,
    exception: 'ModelErrorException',
    message:
      'The system encountered an unexpected error during processing. Try your request again.',
    again: true,
  },
  'a-quota-of-the-day': {
    status: 429,
    exception: 'ThrottlingException',
    message: 'Too many tokens per day, please wait before trying again.',
    again: false,
  },
  'an-exception-with-its-namespace': {
    status: 429,
    exception: 'ThrottlingException:http://internal.amazon.com/coral/com.amazon.bedrock/',
    message: 'Too many requests, please wait before trying again.',
    again: true,
  },
};

/** Retries and fallbacks of whole answers. */
export const resilienceCases: readonly ConformanceCase[] = [
  ...Object.entries(REFUSED).map(
    ([id, { again, ...refused }]): ConformanceCase => ({
      id: `fallback-${id}`,
      title: `${id.replaceAll('-', ' ')}: the fallback answers${again ? ', after a second try' : ''}`,
      needs: ['other-models'],
      async run({ client, emulator }) {
        emulator.fault({ type: 'error', ...refused, model: SONNET });
        const answer = await client({ fallbacks }).generate(wish);
        expect(answer.model).toBe(HAIKU);
        expect(modelsOf(emulator)).toEqual([SONNET, ...(again ? [SONNET] : []), HAIKU]);
      },
    }),
  ),
  {
    id: 'fallback',
    title: 'a throttled model: its fallback answers, and is named',
    needs: ['other-models'],
    async run({ client, emulator }) {
      emulator.fault({ ...throttled, model: SONNET });
      const answer = await client({ fallbacks }).generate(wish);
      expect(modelsOf(emulator)).toEqual([SONNET, SONNET, HAIKU]);
      expect(answer.text).toBe('You said: hi');
      expect(answer.model).toBe(HAIKU);
      expect(answer.report).toMatchObject({
        model: HAIKU,
        attempts: [
          { model: SONNET, kind: 'throttled-requests', status: 429 },
          { model: SONNET, kind: 'throttled-requests', status: 429 },
          { model: HAIKU },
        ],
      });
      expect(answer.warnings).toHaveLength(1);
    },
  },
  {
    id: 'retry-once',
    title: 'a dropped connection is tried again, once',
    needs: ['own-retries'],
    async run({ client, emulator }) {
      emulator.fault({ type: 'drop', times: 1 });
      const answer = await client().generate(wish);
      expect(answer.text).toBe('You said: hi');
      expect(emulator.requests).toHaveLength(2);
    },
  },
  {
    id: 'retry-loop-is-one',
    title: 'our tries are all the tries: the host does not multiply them',
    needs: ['own-retries'],
    async run({ client, emulator }) {
      emulator.fault(throttled);
      await expect(client().generate(wish)).rejects.toThrow('Too many requests');
      expect(emulator.requests).toHaveLength(4);
    },
  },
  {
    id: 'fallback-not-for-a-refusal',
    title: 'a conversation that is refused goes to no other model',
    needs: ['other-models'],
    async run({ client, emulator }) {
      const message = 'messages: something that no model would take';
      emulator.fault({ type: 'error', status: 400, exception: 'ValidationException', message });
      await expect(client({ fallbacks }).generate(wish)).rejects.toThrow(message);
      expect(modelsOf(emulator)).toEqual([SONNET]);
    },
  },
  {
    id: 'fallback-of-twenty',
    title: 'twenty calls at once, the first model down: all twenty are answered',
    needs: ['other-models'],
    async run({ client, emulator }) {
      emulator.fault({ ...throttled, model: SONNET });
      const caprock = client({ fallbacks });
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          caprock.generate({ model: SONNET, request: asks(`number ${index}`) }),
        ),
      );
      expect(answers.map(({ text }) => text)).toEqual(
        Array.from({ length: 20 }, (_, index) => `You said: number ${index}`),
      );
    },
  },
  {
    id: 'abort',
    title: 'an abort ends the call at once, as an abort and in one request',
    async run({ client, emulator }) {
      emulator.fault({ type: 'delay', milliseconds: 30_000 });
      const controller = new AbortController();
      const call = client({ fallbacks }).generate({ ...wish, signal: controller.signal });
      const aborted = vi
        .waitUntil(() => emulator.requests.length === 1, { timeout: 10_000, interval: 5 })
        .then(() => controller.abort());
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
      await aborted;
      expect(emulator.requests).toHaveLength(1);
    },
  },
];
