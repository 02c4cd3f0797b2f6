import { placeOf } from '../../conversation/place.ts';
import type { DraftMessage, RequestDraft } from '../../conversation/request-draft.ts';
import type { DiagnosisFacts } from '../types.ts';
import { blockShape } from './block-shape.ts';
import { parametersShape } from './parameters-shape.ts';

/** So many turns are written out; of a longer chat its ends, and what surrounds a refused place. */
const MOST_TURNS = 60;
const HEAD = 5;
const TAIL = 40;
const AROUND = 3;

/** What is needed to name a block without its contents. */
export interface ShapeContext {
  /** Tool use id → `t1`, `t2` … in the order of the request. */
  readonly names: ReadonlyMap<string, string>;
  readonly refused: DiagnosisFacts;
}

/**
 * The request without its contents: `system(1) | user[text 312] | assistant[toolUse t1] | …`.
 * Numbers behind a text are its length in UTF-16 units, behind media its bytes. What the facts of a
 * refusal name stands between `>` and `<`.
 */
export function requestShape(draft: RequestDraft, refused: DiagnosisFacts = {}): string {
  const { system, messages, toolConfig } = draft;
  const context: ShapeContext = { names: toolNames(messages), refused };
  const count = toolConfig?.tools.length ?? 0;
  const parameters = parametersShape(draft);
  return [
    ...(system.length > 0 ? [`system(${system.length})`] : []),
    ...turns(messages, context),
    ...(count > 0 ? [toolsShape(count, refused.toolIndex)] : []),
    ...(parameters ? [parameters] : []),
  ].join(' | ');
}

function turns(messages: readonly DraftMessage[], context: ShapeContext): string[] {
  const written: string[] = [];
  let left = 0;
  messages.forEach((message, index) => {
    if (!isWritten(message, index, messages.length, context.refused)) {
      left += 1;
      return;
    }
    if (left > 0) written.push(`… ${left} more …`);
    left = 0;
    written.push(turnShape(message, index, context));
  });
  return written;
}

function isWritten(
  message: DraftMessage,
  index: number,
  count: number,
  { messageIndex, at }: DiagnosisFacts,
): boolean {
  return (
    count <= MOST_TURNS ||
    index < HEAD ||
    index >= count - TAIL ||
    (messageIndex !== undefined && Math.abs(index - messageIndex) <= AROUND) ||
    (at !== undefined && placeOf(message, index) === at)
  );
}

function turnShape(message: DraftMessage, index: number, context: ShapeContext): string {
  const { messageIndex, contentIndex, at } = context.refused;
  const here = messageIndex === index;
  const blocks = message.content.map((block, blockIndex) => {
    const isRefused =
      (here && contentIndex === blockIndex) ||
      (block.sourcePart !== undefined && placeOf(message, index, block) === at);
    const shape = blockShape(block, context);
    return isRefused && !shape.startsWith('>') ? `>${shape}<` : shape;
  });
  const shape = `${message.role}[${blocks.join(', ')}]`;
  const whole =
    (here && (contentIndex === undefined || contentIndex >= blocks.length)) ||
    placeOf(message, index) === at;
  return whole ? `>${shape}<` : shape;
}

function toolNames(messages: readonly DraftMessage[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { toolUse, toolResult } of messages.flatMap(({ content }) => content)) {
    const id = (toolUse ?? toolResult)?.toolUseId;
    if (id !== undefined && !names.has(id)) names.set(id, `t${names.size + 1}`);
  }
  return names;
}

function toolsShape(count: number, refusedIndex: unknown): string {
  return typeof refusedIndex === 'number'
    ? `tools(${count}, >${refusedIndex}<)`
    : `tools(${count})`;
}
