import type { Restore } from '@caprock/core';
import type { AnswerPart } from './host-types.ts';

/**
 * Gives the caller back the tool names, ids and input keys that they wrote.
 * @returns A function for the parts of one answer, in order. Where the input of a tool was changed
 * its deltas are put together and given out as one.
 */
export function partRestorer(restore: Restore): (part: AnswerPart) => readonly AnswerPart[] {
  if (Object.keys(restore).length === 0) return (part) => [part];
  /** Of each tool call that is being streamed and whose input must be rewritten: name, text. */
  const open = new Map<string, { name: string; text: string }>();
  const idOf = (id: string) => restore.toolUseIds?.[id] ?? id;
  const nameOf = (name: string) => restore.toolNames?.[name] ?? name;
  return (part) => {
    const { type, id = '', toolCallId = '', toolName = '' } = part;
    switch (type) {
      case 'tool-input-start':
        if (rewritesInput(toolName, restore)) open.set(id, { name: toolName, text: '' });
        return [{ ...part, id: idOf(id), toolName: nameOf(toolName) }];
      case 'tool-input-delta': {
        const call = open.get(id);
        if (call === undefined) return [{ ...part, id: idOf(id) }];
        call.text += part.delta ?? '';
        return [];
      }
      case 'tool-input-end': {
        const end = { ...part, id: idOf(id) };
        const call = open.get(id);
        if (call === undefined) return [end];
        const delta = restoredInput(call.text, call.name, restore);
        return [{ type: 'tool-input-delta', id: idOf(id), delta }, end];
      }
      case 'tool-call': {
        const input = restoredInput(part.input, toolName, restore);
        return [{ ...part, toolCallId: idOf(toolCallId), toolName: nameOf(toolName), input }];
      }
      default:
        return [part];
    }
  };
}

function rewritesInput(tool: string, { inputKeys, wrappedInputs }: Restore): boolean {
  return inputKeys?.[tool] !== undefined || wrappedInputs?.[tool] !== undefined;
}

/** A tool's input is JSON text; what cannot be read stays as the model wrote it. */
function restoredInput<Input>(input: Input, tool: string, restore: Restore): Input | string {
  if (typeof input !== 'string' || !rewritesInput(tool, restore)) return input;
  try {
    const value: unknown = JSON.parse(input);
    const key = restore.wrappedInputs?.[tool];
    const own = key === undefined ? value : (value as Record<string, unknown>)[key];
    return JSON.stringify(renamed(own, restore.inputKeys?.[tool] ?? {}));
  } catch {
    return input;
  }
}

function renamed(value: unknown, keys: Readonly<Record<string, string>>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [keys[key] ?? key, inner]));
}
