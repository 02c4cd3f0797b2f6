import type { CachePoint, ContentBlock, DraftMessage, ToolResultBlock } from '@caprock/core';
import { filePart, resultFile } from './block-to-file.ts';
import type { HostMessage, HostPart, HostToolOutput } from './host-types.ts';
import type { MadeBlock, TranslationRecord } from './translation.ts';

/** What a block becomes: a part with its place, a cache point for a carrier, or nothing. */
export type Piece =
  | {
      readonly part: HostPart;
      readonly role: string;
      /** The host message that the part belongs to; undefined for what a rule inserted. */
      readonly host: HostMessage | undefined;
    }
  | { readonly cachePoint: CachePoint; readonly carrier: unknown }
  | { readonly nothing: true };

/** The members of which a block has exactly one. */
const MEMBERS = [
  'text',
  'toolUse',
  'toolResult',
  'reasoningContent',
  'image',
  'document',
  'video',
  'audio',
  'guardContent',
  'citationsContent',
  'searchResult',
  'opaque',
] as const;

/**
 * Writes one block as a part. An unchanged block gives back its part itself, a changed one a copy
 * of its part with the change, so that provider options stay.
 */
export function pieceOf(
  block: ContentBlock,
  turn: DraftMessage['role'],
  record: TranslationRecord,
  toolNames: ReadonlyMap<string, string>,
): Piece {
  const { cachePoint, origin } = block;
  if (cachePoint) return { cachePoint, carrier: origin?.[0] };
  const role = block.toolResult && turn === 'user' ? 'tool' : turn;
  const made = sourceOf(block, role, record);
  // A part of a tool message that this package does not know (an approval) stands in no other.
  const own = block.opaque && made?.message.role === 'tool' ? 'tool' : role;
  const source = made === undefined ? undefined : partOf(made, origin, record);
  const part =
    made !== undefined && source !== undefined && unchanged(block, made.block)
      ? source
      : changedPart(block, source, record, toolNames);
  return part ? { part, role: own, host: made?.message } : { nothing: true };
}

/** The part that a block was made from, unless the block has become something else. */
function sourceOf(
  block: ContentBlock,
  role: string,
  record: TranslationRecord,
): MadeBlock | undefined {
  const source = (block.origin?.[0] ?? record.partAt(block)) as HostPart | HostMessage;
  const made = record.parts.get(source);
  if (made === undefined || memberOf(made.block) !== memberOf(block)) return undefined;
  return typeof made.message.content === 'string' && made.message.role !== role ? undefined : made;
}

function partOf(
  { block, message }: MadeBlock,
  origin: readonly unknown[] | undefined,
  record: TranslationRecord,
): HostPart | undefined {
  const source = origin?.[0] ?? record.partAt(block);
  return source === message ? { type: 'text', text: block.text ?? '' } : (source as HostPart);
}

function memberOf(block: ContentBlock): (typeof MEMBERS)[number] | undefined {
  return MEMBERS.find((member) => block[member] !== undefined);
}

function unchanged(block: ContentBlock, made: ContentBlock): boolean {
  const member = memberOf(made);
  if (member === 'toolResult' && block.toolResult && made.toolResult) {
    return sameResult(block.toolResult, made.toolResult);
  }
  return member !== undefined && block[member] === made[member];
}

/** A result that was only moved is put together anew, out of the same pieces. */
function sameResult(result: ToolResultBlock, made: ToolResultBlock): boolean {
  return (
    result.toolUseId === made.toolUseId &&
    result.status === made.status &&
    result.content.length === made.content.length &&
    result.content.every((piece, index) => piece === made.content[index])
  );
}

function changedPart(
  block: ContentBlock,
  source: HostPart | undefined,
  record: TranslationRecord,
  toolNames: ReadonlyMap<string, string>,
): HostPart | undefined {
  const { text, toolUse, toolResult, reasoningContent, image, document } = block;
  if (text !== undefined) return { ...source, type: 'text', text };
  if (toolUse) {
    const { toolUseId: toolCallId, name: toolName, input } = toolUse;
    return { ...source, type: 'tool-call', toolCallId, toolName, input };
  }
  if (toolResult) {
    const toolName = toolNames.get(toolResult.toolUseId) ?? source?.toolName ?? 'unknown';
    const output = outputOf(toolResult, source?.output, record);
    return { ...source, type: 'tool-result', toolCallId: toolResult.toolUseId, toolName, output };
  }
  if (reasoningContent?.reasoningText && source) {
    return { ...source, text: reasoningContent.reasoningText.text };
  }
  return image || document ? filePart(block, source, record) : source;
}

function outputOf(
  { content, status }: ToolResultBlock,
  before: HostToolOutput | undefined,
  record: TranslationRecord,
): HostToolOutput {
  const [first] = content;
  if (content.length === 1 && first?.text !== undefined && !record.items.has(first)) {
    const failed = status === 'error';
    return { ...before, type: failed ? 'error-text' : 'text', value: first.text };
  }
  const value = content.flatMap((block) => {
    const item = record.items.get(block);
    if (item !== undefined) return [item];
    if (block.text !== undefined) return [{ type: 'text', text: block.text }];
    return resultFile(block, record) ?? [];
  });
  return { type: 'content', value };
}
