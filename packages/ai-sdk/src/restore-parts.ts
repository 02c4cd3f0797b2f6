import { createStopCutter, type Restore, restoreInput, rewritesInput } from '@caprock/core';
import type { AnswerPart } from './host-types.ts';

type RestorePart = (part: AnswerPart) => readonly AnswerPart[];

/**
 * Gives the caller back the tool names, ids and input keys that they wrote, and cuts the text at the
 * stop sequences that Bedrock does not take.
 * @returns A function for the parts of one answer, in order. Where the input of a tool was changed
 * its deltas are put together and given out as one.
 */
export function partRestorer(restore: Restore): RestorePart {
  if (Object.keys(restore).length === 0) return (part) => [part];
  const restorers = { ...toolRestorers(restore), ...textRestorers(restore) };
  return (part) => restorers[part.type]?.(part) ?? [part];
}

function toolRestorers(restore: Restore): Readonly<Record<string, RestorePart>> {
  /** Of each tool call that is being streamed and whose input must be rewritten: name, text. */
  const open = new Map<string, { name: string; text: string }>();
  const idOf = (id = '') => restore.toolUseIds?.[id] ?? id;
  const nameOf = (name = '') => restore.toolNames?.[name] ?? name;
  return {
    'tool-input-start'(part) {
      const { id = '', toolName = '' } = part;
      if (rewritesInput(toolName, restore)) open.set(id, { name: toolName, text: '' });
      return [{ ...part, id: idOf(id), toolName: nameOf(toolName) }];
    },
    'tool-input-delta'(part) {
      const call = open.get(part.id ?? '');
      if (call === undefined) return [{ ...part, id: idOf(part.id) }];
      call.text += part.delta ?? '';
      return [];
    },
    'tool-input-end'(part) {
      const end = { ...part, id: idOf(part.id) };
      const call = open.get(part.id ?? '');
      if (call === undefined) return [end];
      const delta = restoredInput(call.text, call.name, restore);
      return [{ type: 'tool-input-delta', id: end.id, delta }, end];
    },
    'tool-call'(part) {
      const { toolCallId, toolName = '' } = part;
      const input = restoredInput(part.input, toolName, restore);
      return [{ ...part, toolCallId: idOf(toolCallId), toolName: nameOf(toolName), input }];
    },
  };
}

function textRestorers({ stopSequences }: Restore): Readonly<Record<string, RestorePart>> {
  if (!stopSequences) return {};
  const streamed = createStopCutter(stopSequences);
  return {
    text(part) {
      const whole = createStopCutter(stopSequences);
      return [{ ...part, text: whole.push(String(part.text)) + whole.flush() }];
    },
    'text-delta': (part) => textDelta(part, streamed.push(part.delta ?? '')),
    'text-end': (part) => [...textDelta({ ...part, type: 'text-delta' }, streamed.flush()), part],
  };
}

function textDelta(part: AnswerPart, delta: string): readonly AnswerPart[] {
  return delta === '' ? [] : [{ ...part, delta }];
}

/** A tool's input is JSON text; what cannot be read stays as the model wrote it. */
function restoredInput<Input>(input: Input, tool: string, restore: Restore): Input | string {
  if (typeof input !== 'string' || !rewritesInput(tool, restore)) return input;
  try {
    return JSON.stringify(restoreInput(JSON.parse(input), tool, restore));
  } catch {
    return input;
  }
}
