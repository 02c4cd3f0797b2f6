import { type MessagesBody, type ModelBlock, messagesOf } from '../../messages/messages-body.ts';
import {
  blocksOf,
  type ConverseRequest,
  turnsOf,
  type WireBlock,
} from '../../wire/converse-request.ts';

/** A block with its place in the Messages body: `messages.2.content.0`. */
export interface PlacedBlock {
  readonly block: ModelBlock;
  readonly role: string;
  readonly at: string;
  readonly turn: number;
}

/** Every block of the turns of a Messages body, in order. */
export function placedBlocks(body: MessagesBody): PlacedBlock[] {
  return messagesOf(body).flatMap(({ role, content }, turn) =>
    content.map((block, index) => ({
      block,
      role,
      turn,
      at: `messages.${turn}.content.${index}`,
    })),
  );
}

/** Every block of the turns, with those inside tool results behind the result that holds them. */
export function allPlacedBlocks(body: MessagesBody): PlacedBlock[] {
  return placedBlocks(body).flatMap((placed) => {
    const { content } = placed.block;
    if (placed.block.type !== 'tool_result' || !Array.isArray(content)) return [placed];
    const inner = (content as ModelBlock[]).map((block, index) => ({
      ...placed,
      block,
      at: `${placed.at}.tool_result.content.${index}`,
    }));
    return [placed, ...inner];
  });
}

/** A block of a Converse request with its place. */
export interface PlacedWireBlock {
  readonly block: WireBlock;
  readonly role: string;
  readonly at: string;
}

/** Every block of the turns of a Converse request, in order. */
export function placedWireBlocks(request: ConverseRequest): PlacedWireBlock[] {
  return turnsOf(request).flatMap((message, turn) =>
    blocksOf(message).map((block, index) => ({
      block,
      role: message.role,
      at: `messages.${turn}.content.${index}`,
    })),
  );
}

/** Every block, with those inside tool results behind the result that holds them. */
export function allPlacedWireBlocks(request: ConverseRequest): PlacedWireBlock[] {
  return placedWireBlocks(request).flatMap((placed) => {
    const inner = placed.block.toolResult?.content;
    if (!Array.isArray(inner)) return [placed];
    return [
      placed,
      ...inner.map((block: WireBlock, index: number) => ({
        ...placed,
        block,
        at: `${placed.at}.toolResult.content.${index}`,
      })),
    ];
  });
}
