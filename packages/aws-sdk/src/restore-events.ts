import type {
  ContentBlockStartEvent,
  ContentBlockStopEvent,
  ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { createStopCutter, type Restore, restoreInput, rewritesInput } from '@caprock/core';
import { ownId, ownName } from './restore-output.ts';

/**
 * Gives the caller their own tool names, ids and input keys back in the events of a stream, and cuts
 * where they said. The input of a call that must be rewritten comes in one event, when its block ends.
 */
export async function* restoreEvents(
  events: AsyncIterable<ConverseStreamOutput>,
  restore: Restore,
): AsyncGenerator<ConverseStreamOutput, void, undefined> {
  const restored = eventRestorer(restore);
  for await (const event of events) yield* restored(event);
}

function eventRestorer(restore: Restore): (event: ConverseStreamOutput) => ConverseStreamOutput[] {
  const calls = new Map<number | undefined, { tool: string; json: string }>();
  const cutter = createStopCutter(restore.stopSequences ?? []);
  let textIndex: number | undefined;
  const started = (start: ContentBlockStartEvent): ConverseStreamOutput => {
    const { toolUse } = start.start ?? {};
    if (!toolUse) return { contentBlockStart: start };
    const { name = '', toolUseId = '' } = toolUse;
    if (rewritesInput(name, restore)) calls.set(start.contentBlockIndex, { tool: name, json: '' });
    const own = { ...toolUse, name: ownName(name, restore), toolUseId: ownId(toolUseId, restore) };
    return { contentBlockStart: { ...start, start: { toolUse: own } } };
  };
  const ended = (stop: ContentBlockStopEvent): ConverseStreamOutput[] => {
    const { contentBlockIndex } = stop;
    const call = calls.get(contentBlockIndex);
    const rest = contentBlockIndex === textIndex ? cutter.flush() : '';
    return [
      ...(call ? [inputEvent(call, contentBlockIndex, restore)] : []),
      ...(rest === '' ? [] : [textEvent(rest, contentBlockIndex)]),
      { contentBlockStop: stop },
    ];
  };
  return (event) => {
    const { contentBlockStart, contentBlockDelta, contentBlockStop } = event;
    if (contentBlockStart) return [started(contentBlockStart)];
    if (contentBlockStop) return ended(contentBlockStop);
    const { delta, contentBlockIndex } = contentBlockDelta ?? {};
    const call = calls.get(contentBlockIndex);
    if (delta?.toolUse && call) {
      call.json += delta.toolUse.input ?? '';
      return [];
    }
    if (delta?.text === undefined || !restore.stopSequences) return [event];
    textIndex = contentBlockIndex;
    const text = cutter.push(delta.text);
    return text === '' ? [] : [textEvent(text, contentBlockIndex)];
  };
}

function textEvent(text: string, contentBlockIndex: number | undefined): ConverseStreamOutput {
  return { contentBlockDelta: { delta: { text }, contentBlockIndex } };
}

function inputEvent(
  { tool, json }: { tool: string; json: string },
  contentBlockIndex: number | undefined,
  restore: Restore,
): ConverseStreamOutput {
  const input = restoredJson(json, (value) => restoreInput(value, tool, restore));
  return { contentBlockDelta: { delta: { toolUse: { input } }, contentBlockIndex } };
}

/** What is no JSON (arguments that were cut at the limit of tokens) stays as the model wrote it. */
function restoredJson(json: string, restored: (value: unknown) => unknown): string {
  try {
    return JSON.stringify(restored(JSON.parse(json)));
  } catch {
    return json;
  }
}
