import type { AIMessage, AIMessageChunk } from '@langchain/core/messages';

/**
 * Makes the calls that a ChatOpenAI keeps as OpenAI wrote them (`additional_kwargs.tool_calls`) say what
 * the answer's own calls say: LangChain reads them where it finds no others.
 */
export function alignRawCalls(message: AIMessage): void {
  const { additional_kwargs: kept, tool_calls: calls = [] } = message;
  if (kept?.tool_calls === undefined) return;
  kept.tool_calls = calls.map(({ id = '', name, args }) => ({
    id,
    type: 'function' as const,
    function: { name, arguments: JSON.stringify(args) },
  }));
}

/**
 * The same for the pieces of calls in a chunk.
 * @param isKept Whether a chunk before held such pieces.
 * @returns Whether this one or one before does.
 */
export function alignRawChunks(message: AIMessageChunk, isKept: boolean): boolean {
  const { additional_kwargs: kept, tool_call_chunks: calls = [] } = message;
  const isRaw = isKept || kept?.tool_calls !== undefined;
  if (!isRaw || calls.length === 0) return isRaw;
  const raw = calls.map(({ index, id, name, args = '' }) => ({
    index,
    ...(id === undefined ? {} : { id, type: 'function' }),
    function: { ...(name === undefined ? {} : { name }), arguments: args },
  }));
  Object.assign(kept, { tool_calls: raw });
  return isRaw;
}
