import type { CachePoint, ContentBlock, RequestDraft, SystemBlock } from '@caprock/core';
import { type Piece, pieceOf } from './block-to-part.ts';
import { withCachePoint } from './cache-point.ts';
import type { HostMessage, HostPart } from './host-types.ts';
import { isHostSystem, isSystem } from './system-parts.ts';
import type { Translation } from './translation.ts';

/** A repaired conversation in the host's words. */
export interface HostConversation {
  /** The initial system messages. */
  readonly system: readonly HostMessage[];
  readonly messages: readonly HostMessage[];
}

/**
 * Writes a repaired draft as the host's messages. Messages and parts that no rule touched are the
 * very same objects. Tool results and text of one Converse turn become a tool and a user message,
 * which the provider joins again.
 */
export function fromDraft(draft: RequestDraft, translation: Translation): HostConversation {
  const { record } = translation;
  const toolNames = toolNamesOf(draft);
  const messages: HostMessage[] = [];
  for (const turn of draft.messages) {
    const untouched = record.turns.get(turn);
    if (untouched) messages.push(...untouched);
    else {
      const pieces = turn.content.map((block) => pieceOf(block, turn.role, record, toolNames));
      messages.push(...hostMessages(pieces));
    }
  }
  return { system: systemMessages(draft.system, translation), messages };
}

function toolNamesOf({ messages }: RequestDraft): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { content } of messages) {
    for (const { toolUse } of content) if (toolUse) names.set(toolUse.toolUseId, toolUse.name);
  }
  return names;
}

/** A host message that is being put together. */
interface Fragment {
  readonly role: string;
  /** The message that the parts stand in; undefined for what a rule inserted. */
  readonly host: HostMessage | undefined;
  readonly parts: { part: HostPart; cachePoint: CachePoint | undefined }[];
  cachePoint: CachePoint | undefined;
  /** How many parts stand before the cache point of the message. */
  cached?: number;
}

function hostMessages(pieces: readonly Piece[]): HostMessage[] {
  const fragments: Fragment[] = [];
  for (const piece of pieces) {
    const open = fragments.at(-1);
    if ('cachePoint' in piece) placeCachePoint(piece, open);
    else if ('part' in piece) {
      const { part, role, host } = piece;
      const joins = open?.role === role && (open.host === host || host === undefined);
      const fragment = joins ? open : { role, host, parts: [], cachePoint: undefined };
      if (!joins) fragments.push(fragment);
      fragment.parts.push({ part, cachePoint: undefined });
    }
  }
  return fragments.map(finish);
}

/** A cache point keeps its carrier; where that is gone, it goes to what stands before it. */
function placeCachePoint(
  { cachePoint, carrier }: Extract<Piece, { cachePoint: CachePoint }>,
  fragment: Fragment | undefined,
): void {
  const last = fragment?.parts.at(-1);
  if (fragment === undefined || last === undefined) return;
  if (carrier !== fragment.host) last.cachePoint ??= cachePoint;
  else {
    fragment.cachePoint = cachePoint;
    fragment.cached = fragment.parts.length;
  }
}

function finish({ role, host, parts, ...fragment }: Fragment): HostMessage {
  // A message carries its cache point behind all its parts: one in the middle goes to a part.
  const isLast = fragment.cached === parts.length;
  const before = isLast ? undefined : parts[(fragment.cached ?? 0) - 1];
  if (before) before.cachePoint ??= fragment.cachePoint;
  const cachePoint = isLast ? fragment.cachePoint : undefined;
  const content = parts.map((entry) => withCachePoint(entry.part, entry.cachePoint));
  if (host?.role !== role) return { role, content };
  const message = withCachePoint(host, cachePoint);
  if (typeof host.content === 'string') {
    const [only] = content;
    if (content.length !== 1 || only?.type !== 'text' || only.providerOptions) {
      return { ...message, content };
    }
    return only.text === host.content ? message : { ...message, content: only.text ?? '' };
  }
  const same =
    content.length === host.content.length &&
    content.every((part, index) => part === host.content[index]);
  return same ? message : { ...message, content };
}

function systemMessages(
  system: readonly SystemBlock[],
  { draft, prompt, record }: Translation,
): readonly HostMessage[] {
  if (system === draft.system) {
    const first = prompt.findIndex((message) => !isSystem(message));
    const written = prompt.slice(0, first < 0 ? prompt.length : first);
    if (written.every(isHostSystem)) return written;
  }
  const messages: { message: HostMessage; cachePoint: CachePoint | undefined }[] = [];
  for (const { text, cachePoint, origin } of system as readonly ContentBlock[]) {
    const last = messages.at(-1);
    if (text !== undefined) messages.push({ message: systemMessage(text, origin), cachePoint });
    else if (cachePoint && last) last.cachePoint = cachePoint;
  }
  return messages.map(({ message, cachePoint }) => withCachePoint(message, cachePoint));

  function systemMessage(content: string, origin: ContentBlock['origin']): HostMessage {
    const source = origin?.[0] as HostMessage;
    const made = record.parts.get(source);
    return made?.message.role === 'system' && made.block.text === content
      ? made.message
      : { role: 'system', content };
  }
}
