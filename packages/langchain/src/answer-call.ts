import {
  type CallReport,
  guardStream,
  openStream,
  type StreamEnd,
  type Target,
  tellStreamEnd,
} from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import type { ChatGenerationChunk, ChatResult } from '@langchain/core/outputs';
import { answerOf, countsTokens } from './answer-of.ts';
import { chunkShape, foreignChunkShape, halfCallError, hasContent, isStop } from './chunk-shape.ts';
import type { RunManager } from './host.ts';
import type { PendingCall } from './prepare-target.ts';
import { wordingOf } from './remedy-text.ts';
import { restoreChunks, restoreResult } from './restore-answer.ts';
import { failure, runCall } from './run-call.ts';
import { wholeCalls, withoutHalfCall } from './whole-calls.ts';

/** Answers a call in one piece. */
export async function generateAnswer(
  call: PendingCall,
  runManager?: RunManager,
): Promise<ChatResult> {
  const { value, target, prepared, report } = await runCall(
    call,
    ({ model, messages, options, foreign }, watch) =>
      watch.answer((signal) =>
        model._generate(
          messages,
          signal === options.signal ? options : { ...options, signal },
          foreign ? undefined : runManager,
        ),
      ),
  );
  call.announce({ type: 'answered', ...answerOf(report, value.generations) });
  for (const generation of value.generations)
    addReport(generation, report, prepared.foreign ? undefined : target);
  return restoreResult(withoutHalfCall(value), prepared.restore);
}

/**
 * Answers a call piece by piece. Until the first content, chunks are held back and tokens are told
 * to nobody, so that another target may answer; from then on chunks pass one to one.
 */
export async function* streamAnswer(
  call: PendingCall,
  runManager?: RunManager,
): AsyncGenerator<ChatGenerationChunk> {
  const { signal } = call.options;
  const wording = wordingOf(call.wrapped.options);
  const shape = chunkShape(signal, wording);
  const shapeFor = (foreign: boolean) => (foreign ? foreignChunkShape(shape) : shape);
  const answered = await runCall(call, ({ model, messages, options, foreign }, watch) => {
    const chunks = model._streamResponseChunks(messages, { ...options, signal: watch.signal });
    const whole = foreign ? chunks : wholeCalls(chunks, () => halfCallError(wording));
    return openStream(watch.events(whole), shapeFor(foreign));
  });
  const { value: opened, target, prepared, report } = answered;
  let last: ChatGenerationChunk | undefined;
  const counted: ChatGenerationChunk[] = [];
  const onEnd = (end: StreamEnd) =>
    tellStreamEnd(end, call.announce, { answer: answerOf(report, counted), signal });
  try {
    const guarded = guardStream(opened, shapeFor(prepared.foreign), onEnd);
    for await (const chunk of restoreChunks(guarded, prepared.restore)) {
      if (!prepared.foreign && isStop(chunk)) addReport(chunk, report, target);
      last = chunk;
      if (countsTokens(chunk)) counted.push(chunk);
      yield chunk;
      if (runManager && hasContent(chunk)) await tellToken(chunk, runManager);
    }
  } catch (error) {
    throw failure(error, call, { attempts: report.attempts });
  }
  if (prepared.foreign && last) yield reportChunk(last, report);
}

/** Answers a call in one piece that is sent as a stream, for models with `streaming: true`. */
export async function drainAnswer(chunks: AsyncIterable<ChatGenerationChunk>): Promise<ChatResult> {
  let whole: ChatGenerationChunk | undefined;
  for await (const chunk of chunks) whole = whole?.concat(chunk) ?? chunk;
  if (whole === undefined) throw new Error('The stream held nothing.');
  return { generations: [whole], llmOutput: whole.generationInfo ?? {} };
}

/** A gateway names the model that answered for its group. */
function addReport(
  { message, generationInfo }: Told,
  report: CallReport,
  target: Target | undefined,
): void {
  const told = message.response_metadata as { model_name?: string } | undefined;
  const name = generationInfo?.model_name ?? told?.model_name;
  message.response_metadata = {
    ...told,
    ...(target ? { model: target.modelId, model_name: name ?? target.modelId } : {}),
    caprock: report,
  };
}

type Told = Pick<ChatResult['generations'][number], 'message' | 'generationInfo'>;

/** A chunk of the same classes that holds the report alone. */
function reportChunk(last: ChatGenerationChunk, report: CallReport): ChatGenerationChunk {
  const Chunk = last.constructor as new (fields: object) => ChatGenerationChunk;
  const Message = last.message.constructor as new (fields: object) => BaseMessage;
  const message = new Message({ content: '', response_metadata: { caprock: report } });
  return new Chunk({ text: '', message });
}

async function tellToken(chunk: ChatGenerationChunk, runManager: RunManager): Promise<void> {
  await runManager.handleLLMNewToken(chunk.text, undefined, undefined, undefined, undefined, {
    chunk,
  });
}
