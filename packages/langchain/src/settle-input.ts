import type { ContentBlock, RequestDraft } from '@caprock/core';
import { isWireOnly } from './block-to-part.ts';
import { converseInput, parametersOf } from './converse-input.ts';
import type { ConverseInput, WireBlock, WireMessage } from './host.ts';
import { saysItAll } from './says-it-all.ts';

/** Repairs a request that somebody changed on its way, and tells what was done. */
export type RepairWire = (draft: RequestDraft) => RequestDraft;

/**
 * Settles what only the wire can express: tool results and text in one turn, a system message in
 * its place, the status of a tool result, declared tools. The input that the host made of a
 * repaired draft becomes that draft; blocks that only the host knows are taken from its input.
 * Where the input does not say what the draft says (a subclass or a middleware has changed it), the
 * input counts, and goes through the same rules.
 */
export function settleInput(
  input: ConverseInput,
  draft: RequestDraft,
  repair: RepairWire,
): ConverseInput {
  if (saysItAll(input, draft)) return { ...input, modelId: input.modelId ?? draft.modelId };
  const made = piecesOf(input.system ?? [], input.messages ?? []);
  const wanted = piecesOf(draft.system, draft.messages);
  const settled = says(made, wanted)
    ? converseInput(withHostBlocks(draft, made, wanted))
    : converseInput(repair(draftFrom(input, draft)));
  const { system: _, toolConfig: __, inferenceConfig: ___, outputConfig: ____, ...rest } = input;
  const { additionalModelRequestFields: _____, ...kept } = rest;
  return withCachePoints({ ...kept, ...settled, modelId: input.modelId ?? draft.modelId }, input);
}

/** A block, and what tells it apart from others; no sign matches any. */
interface Piece {
  readonly block: ContentBlock | WireBlock;
  readonly sign: string | undefined;
}

/** The blocks of a conversation in the order of the host's input: system first, tool uses last. */
function piecesOf(
  system: readonly (ContentBlock | WireBlock)[],
  messages: readonly {
    readonly role: string;
    readonly content: readonly (ContentBlock | WireBlock)[];
  }[],
): Piece[] {
  const first = [
    system,
    ...messages.filter(({ role }) => role === 'system').map(({ content }) => content),
  ];
  const turns = messages.filter(({ role }) => role !== 'system');
  return [
    ...first.flat().flatMap((block) => pieceOf('system', block)),
    ...runsOf(turns).flatMap(({ role, content }) => {
      const uses = content.filter((block) => 'toolUse' in block);
      const others = content.filter((block) => !('toolUse' in block));
      return [...others, ...uses].flatMap((block) => pieceOf(role, block));
    }),
  ];
}

type Turn = { readonly role: string; readonly content: readonly (ContentBlock | WireBlock)[] };

function runsOf(turns: readonly Turn[]): Turn[] {
  const runs: { role: string; content: (ContentBlock | WireBlock)[] }[] = [];
  for (const { role, content } of turns) {
    const last = runs.at(-1);
    if (last?.role === role) last.content.push(...content);
    else runs.push({ role, content: [...content] });
  }
  return runs;
}

/**
 * Cache points are the host's to add, it leaves out reasoning without text, and some blocks it has no
 * part for: none is compared.
 */
function pieceOf(role: string, block: ContentBlock | WireBlock): Piece[] {
  const { text, toolUse, toolResult, cachePoint, reasoningContent, opaque } = block as ContentBlock;
  if (cachePoint !== undefined || reasoningContent !== undefined || isWireOnly(block)) return [];
  if (opaque) return [{ block, sign: undefined }];
  if (text !== undefined) return [{ block, sign: `${role} text ${text}` }];
  if (toolUse) return [{ block, sign: `${role} call ${toolUse.toolUseId} ${toolUse.name}` }];
  if (toolResult) {
    const texts = toolResult.content.map((inner) => inner.text ?? Object.keys(inner).join());
    return [{ block, sign: [role, 'result', toolResult.toolUseId, ...texts].join(' ') }];
  }
  const kind = ['image', 'document'].find((member) => member in block);
  return [{ block, sign: kind && `${role} ${kind}` }];
}

function says(made: readonly Piece[], wanted: readonly Piece[]): boolean {
  return (
    made.length === wanted.length &&
    wanted.every(({ sign }, index) => sign === undefined || sign === made[index]?.sign)
  );
}

function withHostBlocks(
  draft: RequestDraft,
  made: readonly Piece[],
  wanted: readonly Piece[],
): RequestDraft {
  if (wanted.every(({ sign }) => sign !== undefined)) return draft;
  const hostBlocks = new Map<unknown, ContentBlock>();
  wanted.forEach(({ block, sign }, index) => {
    if (sign === undefined) hostBlocks.set(block, made[index]?.block as ContentBlock);
  });
  const messages = draft.messages.map((message) => ({
    ...message,
    content: message.content.map((block) => hostBlocks.get(block) ?? block),
  }));
  return { ...draft, messages };
}

function draftFrom(input: ConverseInput, { modelId }: RequestDraft): RequestDraft {
  const { system = [], messages = [] } = input;
  const conversation = { system, messages } as Pick<RequestDraft, 'system' | 'messages'>;
  return { ...parametersOf(input), ...conversation, modelId };
}

/** The `cache_control` option makes the host put cache points at the ends of what it sends. */
function withCachePoints(settled: ConverseInput, host: ConverseInput): ConverseInput {
  const { system, messages, toolConfig } = settled;
  const last = messages?.at(-1);
  const tools = toolConfig?.tools as readonly WireBlock[] | undefined;
  const hostTools = host.toolConfig?.tools as readonly WireBlock[] | undefined;
  return {
    ...settled,
    ...(system ? { system: atTheEnd(system, host.system) } : {}),
    ...(last && messages
      ? {
          messages: [
            ...messages.slice(0, -1),
            { ...last, content: atTheEnd(last.content, host.messages?.at(-1)?.content) },
          ] satisfies WireMessage[],
        }
      : {}),
    ...(tools ? { toolConfig: { ...toolConfig, tools: atTheEnd(tools, hostTools) } } : {}),
  };
}

function atTheEnd(
  blocks: readonly WireBlock[],
  host: readonly WireBlock[] | undefined,
): readonly WireBlock[] {
  const point = host?.at(-1);
  return point?.cachePoint && !blocks.some(({ cachePoint }) => cachePoint)
    ? [...blocks, point]
    : blocks;
}
