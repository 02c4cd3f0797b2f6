import type { ContentBlock, DraftMessage, RequestDraft, SystemBlock } from '@caprock/core';
import { cachePointOf } from './cache-point.ts';
import type { HostMessage, HostPart } from './host-types.ts';
import { blockOf, type PartSettings } from './part-to-block.ts';
import { isSystem, systemParts } from './system-parts.ts';
import { createRecord, type Translation, type TranslationRecord } from './translation.ts';

/** How a prompt is read. */
export interface ToDraftOptions extends PartSettings {
  /** Members of the request beside the conversation. */
  readonly parameters?: Partial<RequestDraft>;
  /** How many of the prompt's first messages did not stand in the caller's own list. */
  readonly leading?: number;
  /** The specification of the model that the prompt is for. */
  readonly specificationVersion?: string | undefined;
}

/**
 * Reads a prompt, or a list of `ModelMessage`s, as a draft. Neighbours that the provider sends as one
 * Converse turn (user and tool messages, assistant messages) are one turn here as well.
 */
export function toDraft(prompt: readonly HostMessage[], options: ToDraftOptions): Translation {
  const record = createRecord(options.specificationVersion);
  const system: SystemBlock[] = [];
  const turns = turnList(record);
  for (const [position, message] of prompt.entries()) {
    const sourceMessage = position - (options.leading ?? 0);
    if (isSystem(message) && turns.isEmpty()) {
      system.push(...systemBlocks(message, position, record));
    } else if (isSystem(message)) {
      turns.add('system', message, sourceMessage, systemBlocks(message, sourceMessage, record));
    } else {
      addTurns(message, sourceMessage, turns, record, options);
    }
  }
  const draft: RequestDraft = {
    modelId: '',
    ...options.parameters,
    system,
    messages: turns.close(),
  };
  return { prompt, draft, record };
}

type Role = DraftMessage['role'];

/** A turn to which more may come; `whole` while it is made of whole host messages. */
interface OpenTurn {
  readonly role: Role;
  readonly content: ContentBlock[];
  readonly origin: HostMessage[];
  readonly sourceMessage: number;
  whole: boolean;
}

/** Collects turns, and opens a new one where the role changes. */
function turnList(record: TranslationRecord) {
  const turns: DraftMessage[] = [];
  let open: OpenTurn | undefined;
  const close = () => {
    if (open === undefined) return;
    const { role, content, origin, sourceMessage, whole } = open;
    const turn = { role, content, origin, sourceMessage };
    turns.push(turn);
    if (whole) record.turns.set(turn, origin);
    open = undefined;
  };
  return {
    isEmpty: () => turns.length === 0 && open === undefined,
    add(
      role: Role,
      message: HostMessage,
      sourceMessage: number,
      blocks: readonly ContentBlock[],
      whole = true,
    ) {
      if (open?.role !== role || role === 'system') close();
      open ??= { role, content: [], origin: [], sourceMessage, whole: true };
      open.content.push(...blocks);
      if (open.origin.at(-1) !== message) open.origin.push(message);
      open.whole &&= whole;
    },
    close(): readonly DraftMessage[] {
      close();
      return turns;
    },
  };
}

function addTurns(
  message: HostMessage,
  sourceMessage: number,
  turns: ReturnType<typeof turnList>,
  record: TranslationRecord,
  settings: PartSettings,
): void {
  const own = message.role === 'assistant' ? 'assistant' : 'user';
  const { content } = message;
  if (typeof content === 'string') {
    turns.add(own, message, sourceMessage, textBlocks(message, sourceMessage, record));
    return;
  }
  const [only] = content;
  if (content.length === 1 && only && isPlainText(only) && !message.providerOptions) {
    const block = { text: only.text ?? '', origin: [only], sourceMessage, sourcePart: 0 };
    record.parts.set(only, { block, message });
    record.placed.push([block, only]);
    turns.add(own, message, sourceMessage, [block]);
    return;
  }
  // The answers of tools that a provider ran itself stand inside the assistant's message; on the
  // wire they are a user turn of their own.
  const roleOf = (part: HostPart): Role => (part.type === 'tool-result' ? 'user' : own);
  const whole = content.every((part) => roleOf(part) === own);
  if (content.length === 0) turns.add(own, message, sourceMessage, []);
  for (const [sourcePart, part] of content.entries()) {
    const source = { origin: [part], sourceMessage, sourcePart };
    const made = blockOf(part, settings, record);
    const block: ContentBlock | undefined = made && { ...made, ...source };
    if (block) {
      record.parts.set(part, { block, message });
      record.placed.push([block, part]);
    }
    const cache = cacheBlocks(part, source);
    const blocks = block ? [block, ...cache] : cache;
    turns.add(roleOf(part), message, sourceMessage, blocks, whole);
  }
  const last = content.at(-1);
  const role = last ? roleOf(last) : own;
  const cache = cacheBlocks(message, { origin: [message], sourceMessage });
  turns.add(role, message, sourceMessage, cache, whole);
}

/** What most messages hold: one text, and nothing beside it. */
function isPlainText({ type, providerOptions }: HostPart): boolean {
  return type === 'text' && providerOptions === undefined;
}

function systemBlocks(
  message: HostMessage,
  sourceMessage: number,
  record: TranslationRecord,
): ContentBlock[] {
  if (typeof message.content === 'string') return textBlocks(message, sourceMessage, record);
  const blocks = systemParts(message).flatMap((part, sourcePart) => {
    const source = { origin: [part], sourceMessage, sourcePart };
    return [{ ...blockOf(part, {}, record), ...source }, ...cacheBlocks(part, source)];
  });
  return [...blocks, ...cacheBlocks(message, { origin: [message], sourceMessage })];
}

/** The blocks of a message whose content is plain text. */
function textBlocks(
  message: HostMessage,
  sourceMessage: number,
  record: TranslationRecord,
): ContentBlock[] {
  const source = { origin: [message], sourceMessage };
  const block = { text: String(message.content), ...source };
  record.parts.set(message, { block, message });
  if (message.role !== 'system') record.placed.push([block, message]);
  return [block, ...cacheBlocks(message, source)];
}

function cacheBlocks(
  carrier: HostMessage | HostPart,
  source: { origin: unknown[]; sourceMessage: number; sourcePart?: number },
): ContentBlock[] {
  if (carrier.providerOptions === undefined) return [];
  const cachePoint = cachePointOf(carrier.providerOptions);
  return cachePoint === undefined ? [] : [{ cachePoint, ...source }];
}
