import { createStopCutter, type Restore, restoreInput, rewritesInput } from '@caprock/core';
import type {
  AIMessage,
  AIMessageChunk,
  BaseMessage,
  ContentBlock,
} from '@langchain/core/messages';
import type { ChatGenerationChunk, ChatResult } from '@langchain/core/outputs';
import { isStop } from './chunk-shape.ts';
import type { HostPart } from './host-part.ts';
import { alignRawCalls, alignRawChunks } from './raw-calls.ts';

/** Gives the caller back their own tool names, ids and input keys in an answer, and cuts it where they said. */
export function restoreResult(result: ChatResult, restore: Restore): ChatResult {
  if (Object.keys(restore).length === 0) return result;
  const cutter = createStopCutter(restore.stopSequences ?? []);
  for (const generation of result.generations) {
    const { message } = generation;
    restoreCalls(message as AIMessage, restore);
    message.content = restoreParts(message.content, restore) as string;
    if (!restore.stopSequences) continue;
    message.content = cutContent(message.content, (text) => cutter.push(text)) as string;
    const rest = cutter.flush();
    if (rest !== '') message.content = withText(message.content, rest) as string;
    if (cutter.stopped) message.response_metadata = { ...message.response_metadata, ...STOPPED };
    generation.text = message.text;
  }
  return result;
}

const STOPPED = { stopReason: 'stop_sequence' };

/** The same for the chunks of a stream, in order. Arguments that must be rewritten come in one chunk. */
export function restoreChunks(
  chunks: AsyncIterable<ChatGenerationChunk>,
  restore: Restore,
): AsyncIterable<ChatGenerationChunk> {
  return Object.keys(restore).length === 0 ? chunks : restoredChunks(chunks, restore);
}

async function* restoredChunks(
  chunks: AsyncIterable<ChatGenerationChunk>,
  restore: Restore,
): AsyncGenerator<ChatGenerationChunk> {
  const cutter = createStopCutter(restore.stopSequences ?? []);
  const open = new Map<number, { tool: string; args: string }>();
  let hasRaw = false;
  for await (const chunk of chunks) {
    const message = chunk.message as AIMessageChunk;
    const calls = message.tool_call_chunks ?? [];
    if (calls.length > 0) restoreCallChunks(message, restore, open);
    if (restore.stopSequences) cutChunk(chunk, (text) => cutter.push(text));
    if (isStop(chunk)) {
      const rest = cutter.flush();
      if (rest !== '') cutChunk(chunk, (text) => `${text}${rest}`, true);
      message.tool_call_chunks = [
        ...(message.tool_call_chunks ?? []),
        ...closedCalls(open, restore),
      ];
    }
    hasRaw = alignRawChunks(message, hasRaw);
    yield chunk;
  }
}

function restoreCalls(message: AIMessage, restore: Restore): void {
  const { toolNames = {}, toolUseIds = {} } = restore;
  for (const call of message.tool_calls ?? []) {
    call.args = restoreInput(call.args, call.name, restore) as Record<string, unknown>;
    call.name = toolNames[call.name] ?? call.name;
    if (call.id !== undefined) call.id = toolUseIds[call.id] ?? call.id;
  }
  alignRawCalls(message);
}

/** BedrockChat leaves the calls in the content as well. */
function restoreParts(content: BaseMessage['content'], restore: Restore): unknown {
  if (!Array.isArray(content)) return content;
  return (content as HostPart[]).map((part) => {
    if (part.type !== 'tool_use') return part;
    const name = String(part.name);
    const input = restoreInput(part.input, name, restore);
    return { ...part, input, name: restore.toolNames?.[name] ?? name };
  });
}

function restoreCallChunks(
  message: AIMessageChunk,
  restore: Restore,
  open: Map<number, { tool: string; args: string }>,
): void {
  const { toolNames = {}, toolUseIds = {} } = restore;
  for (const call of message.tool_call_chunks ?? []) {
    const { index = 0, name, id } = call;
    if (name !== undefined && rewritesInput(name, restore))
      open.set(index, { tool: name, args: '' });
    const held = open.get(index);
    if (held) {
      held.args += call.args ?? '';
      call.args = '';
    }
    if (name !== undefined) call.name = toolNames[name] ?? name;
    if (id !== undefined) call.id = toolUseIds[id] ?? id;
  }
}

function closedCalls(open: Map<number, { tool: string; args: string }>, restore: Restore) {
  const calls = [...open].map(([index, { tool, args }]) => ({
    type: 'tool_call_chunk' as const,
    index,
    args: restoredArguments(args, tool, restore),
  }));
  open.clear();
  return calls;
}

/** What is no JSON, because the answer was cut, stays as it is: the host then calls it invalid. */
function restoredArguments(args: string, tool: string, restore: Restore): string {
  try {
    return JSON.stringify(restoreInput(JSON.parse(args === '' ? '{}' : args), tool, restore));
  } catch {
    return args;
  }
}

function cutChunk(chunk: ChatGenerationChunk, cut: (text: string) => string, always = false): void {
  const { message } = chunk;
  if (chunk.text === '' && !always) return;
  message.content = cutContent(message.content, cut) as string;
  chunk.text = message.text;
}

function cutContent(content: BaseMessage['content'], cut: (text: string) => string): unknown {
  if (typeof content === 'string') return cut(content);
  return (content as HostPart[]).map((part) =>
    part.type === 'text' ? { ...part, text: cut((part as ContentBlock.Text).text) } : part,
  );
}

function withText(content: BaseMessage['content'], text: string): unknown {
  return typeof content === 'string' ? `${content}${text}` : [...content, { type: 'text', text }];
}
