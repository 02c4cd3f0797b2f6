import { describe, expect, test } from 'vitest';
import type { AnswerPart, CallableModel, CallOptions } from './host-types.ts';
import { toDraft } from './to-draft.ts';
import { withCaprock } from './with-caprock.ts';

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const prompt = [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }];

interface Fake {
  readonly specificationVersion: string;
  readonly parts?: readonly (AnswerPart | Error)[];
  readonly content?: readonly AnswerPart[];
}

/** A model as the Bedrock provider of each AI SDK version makes it. */
function fakeModel({ specificationVersion, parts = [], content = [] }: Fake) {
  const seen: CallOptions[] = [];
  const model: CallableModel = {
    specificationVersion,
    provider: 'amazon-bedrock',
    modelId: SONNET,
    supportedUrls: {},
    async doGenerate(options) {
      seen.push(options);
      return { content, finishReason: 'stop', usage: {}, warnings: [], response: { id: 'r1' } };
    },
    async doStream(options) {
      seen.push(options);
      const queue = [...parts];
      const stream = new ReadableStream<AnswerPart>({
        pull(controller) {
          const next = queue.shift();
          if (next === undefined) controller.close();
          else if (next instanceof Error) controller.error(next);
          else controller.enqueue(next);
        },
      });
      return { stream };
    },
  };
  const guarded = withCaprock(model, {
    region: 'us-east-1',
    retry: { maxAttempts: 1 },
    onEvent: () => {},
  });
  return { model: guarded, seen };
}

async function partsOf(fake: Fake, options: Partial<CallOptions> = {}): Promise<AnswerPart[]> {
  const { stream } = await fakeModel(fake).model.doStream({ prompt, ...options });
  const reader = stream.getReader();
  const parts: AnswerPart[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read())
    parts.push(next.value);
  return parts;
}

const delta = (text: string): AnswerPart => ({ type: 'text-delta', id: '0', delta: text });
const stopped = { type: 'raw', rawValue: { messageStop: { stopReason: 'end_turn' } } };
const finishes: Record<string, { good: unknown; cut: unknown; error: unknown }> = {
  v2: { good: 'stop', cut: 'unknown', error: 'error' },
  v3: {
    good: { unified: 'stop', raw: 'end_turn' },
    cut: { unified: 'other', raw: undefined },
    error: { unified: 'error', raw: undefined },
  },
  v4: {
    good: { unified: 'stop', raw: 'end_turn' },
    cut: { unified: 'other', raw: undefined },
    error: { unified: 'error', raw: undefined },
  },
};

describe.each(['v2', 'v3', 'v4'])('the specification %s', (specificationVersion) => {
  const { good, cut, error } = finishes[specificationVersion]!;
  const finish = (finishReason: unknown): AnswerPart => ({
    type: 'finish',
    finishReason,
    usage: {},
  });

  test('is kept', () => {
    expect(fakeModel({ specificationVersion }).model.specificationVersion).toBe(
      specificationVersion,
    );
  });

  test('an answer names the model that gave it', async () => {
    const { model, seen } = fakeModel({
      specificationVersion,
      content: [{ type: 'text', text: 'a' }],
    });
    const options = { prompt };
    const { response, content, finishReason } = await model.doGenerate(options);
    expect(response).toEqual({ id: 'r1', modelId: SONNET });
    expect(content).toEqual([{ type: 'text', text: 'a' }]);
    expect(finishReason).toBe('stop');
    expect(seen[0]).toBe(options);
  });

  test('a stream gets what it lacks, and keeps parts that nobody knows', async () => {
    const news = { type: 'news-of-tomorrow', value: 1 };
    const parts = await partsOf({ specificationVersion, parts: [news, delta('a'), finish(good)] });
    expect(parts).toEqual([
      { type: 'stream-start', warnings: [] },
      { type: 'response-metadata', modelId: SONNET },
      news,
      delta('a'),
      {
        ...finish(good),
        providerMetadata: { caprock: expect.objectContaining({ model: SONNET }) },
      },
    ]);
  });

  test('a cut that the provider calls finished is an error', async () => {
    const parts = await partsOf({ specificationVersion, parts: [delta('a'), finish(cut)] });
    expect(parts.slice(-2)).toMatchObject([
      { type: 'error', error: { diagnosis: { kind: 'stream-error' } } },
      { type: 'finish', finishReason: error, providerMetadata: { caprock: { model: SONNET } } },
    ]);
  });

  test('a tool call whose input never ends is an error, though the message stops', async () => {
    const begun = { type: 'tool-input-start', id: 't1', toolName: 'weather' };
    const parts = await partsOf({ specificationVersion, parts: [begun, stopped, finish(good)] });
    expect(parts.slice(-2)).toMatchObject([
      { type: 'error', error: { diagnosis: { kind: 'stream-error' } } },
      { type: 'finish', finishReason: error },
    ]);
  });

  test('a stop reason that the provider does not know is no cut', async () => {
    const parts = await partsOf({
      specificationVersion,
      parts: [delta('a'), stopped, finish(cut)],
    });
    expect(parts.map(({ type }) => type)).not.toContain('error');
  });

  test('a plain error object becomes an Error with its exception', async () => {
    const raw = { type: 'raw', rawValue: { throttlingException: { message: 'slow down' } } };
    const part = { type: 'error', error: { message: 'slow down' } };
    const parts = await partsOf({
      specificationVersion,
      parts: [delta('a'), raw, part, finish(error)],
    });
    const told = parts.find(({ type }) => type === 'error')?.error;
    expect(told).toBeInstanceOf(Error);
    expect(told).toMatchObject({
      name: 'AI_StreamProviderError',
      type: 'ThrottlingException',
      diagnosis: { kind: 'throttled-requests' },
    });
    expect(parts.filter(({ type }) => type === 'finish')).toHaveLength(1);
  });

  test('a reader that throws ends with one error and one finish', async () => {
    const parts = await partsOf({
      specificationVersion,
      parts: [delta('a'), new TypeError('terminated')],
    });
    expect(parts.slice(-2)).toMatchObject([
      { type: 'error', error: expect.any(TypeError) },
      { type: 'finish', finishReason: error },
    ]);
  });

  test('what throws before any content is thrown by the call', async () => {
    const call = partsOf({ specificationVersion, parts: [new TypeError('terminated')] });
    await expect(call).rejects.toThrow('terminated');
  });
});

describe('signed reasoning', () => {
  const providerMetadata = { bedrock: { signature: 'sig' } };
  const signed = { ...providerMetadata, caprock: { signedBy: 'anthropic.claude-sonnet-4-6' } };

  test('is marked with the model that signed it', async () => {
    const content = [
      { type: 'reasoning', text: 'hm', providerMetadata },
      { type: 'reasoning', text: 'unsigned' },
    ];
    const { model } = fakeModel({ specificationVersion: 'v4', content });
    const answer = await model.doGenerate({ prompt });
    expect(answer.content).toEqual([{ ...content[0], providerMetadata: signed }, content[1]]);
  });

  test('is marked in a stream, too', async () => {
    const part = { type: 'reasoning-delta', id: '0', delta: '', providerMetadata };
    const finish = { type: 'finish', finishReason: 'stop', usage: {} };
    const parts = await partsOf({ specificationVersion: 'v4', parts: [delta('a'), part, finish] });
    expect(parts[3]).toEqual({ ...part, providerMetadata: signed });
  });

  test('comes back with its mark', () => {
    const part = { type: 'reasoning', text: 'hm', providerOptions: signed };
    const { draft } = toDraft([{ role: 'assistant', content: [part] }], {});
    expect(draft.messages[0]?.content[0]?.reasoningContent).toEqual({
      reasoningText: { text: 'hm', signature: 'sig' },
      signedBy: 'anthropic.claude-sonnet-4-6',
    });
  });
});

test('a stream that is left while it waits is cancelled at once, and told as no failure', async () => {
  const events: string[] = [];
  let cancelled: unknown;
  const stream = new ReadableStream<AnswerPart>({
    start: (controller) => controller.enqueue(delta('a')),
    cancel: (reason) => {
      cancelled = reason;
    },
  });
  const { model } = fakeModel({ specificationVersion: 'v4' });
  const waiting: CallableModel = { ...model, modelId: SONNET, doStream: async () => ({ stream }) };
  const guarded = withCaprock(waiting, {
    region: 'us-east-1',
    onEvent: ({ type }) => events.push(type),
  });
  const reader = (await guarded.doStream({ prompt })).stream.getReader();
  for (let part = 0; part < 3; part += 1) await reader.read();
  const pending = reader.read();
  await reader.cancel('enough');
  expect(await pending).toEqual({ done: true, value: undefined });
  expect(cancelled).toBe('enough');
  expect(events.at(-1)).toBe('left');
});
