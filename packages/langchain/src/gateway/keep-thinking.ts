import type { ChatJson, CompletionsModel, Converter } from './gateway-model.ts';

/** A message of LangChain, as far as it is written here. */
interface Kept {
  readonly additional_kwargs?: Record<string, unknown>;
}

/** A block of signed reasoning, or in a stream a piece of one, as LiteLLM writes it. */
interface ThinkingBlock {
  readonly type?: string;
  readonly signature?: string;
}

/**
 * The members of a sender that keep the reasoning of one answer, which the host's converters leave out:
 * `thinking_blocks` of LiteLLM among the `additional_kwargs`, whole once the chunks of a stream are
 * joined.
 * @see https://docs.litellm.ai/docs/reasoning_content
 */
export function keepThinking({
  _convertCompletionsMessageToBaseMessage: whole,
  _convertCompletionsDeltaToBaseMessageChunk: piece,
}: CompletionsModel): PropertyDescriptorMap {
  const index = blockCounter();
  return {
    ...converter('_convertCompletionsMessageToBaseMessage', whole, (blocks) => blocks),
    ...converter('_convertCompletionsDeltaToBaseMessageChunk', piece, (blocks) =>
      // LangChain joins the entries of a list by their index.
      blocks.map((block) => ({ ...block, index: index(block) })),
    ),
  };
}

function converter(
  name: string,
  convert: Converter | undefined,
  kept: (blocks: readonly ThinkingBlock[]) => readonly ThinkingBlock[],
): PropertyDescriptorMap {
  if (convert === undefined) return {};
  const value: Converter = function (this: unknown, said: ChatJson, ...rest) {
    const message = convert.call(this, said, ...rest) as Kept;
    const { thinking_blocks: blocks, reasoning_content: text } = said;
    const { additional_kwargs: members } = message;
    if (!members) return message;
    if (Array.isArray(blocks) && blocks.length > 0) members.thinking_blocks = kept(blocks);
    if (typeof text === 'string') members.reasoning_content ??= text;
    return message;
  };
  return { [name]: { value } };
}

/** Counts the blocks that pieces belong to: a block ends with its signature, a redacted one at once. */
function blockCounter(): (piece: ThinkingBlock) => number {
  let index = 0;
  let open = false;
  return ({ type, signature }) => {
    if (type === 'redacted_thinking' && open) index += 1;
    const at = index;
    open = type !== 'redacted_thinking' && !signature;
    if (!open) index += 1;
    return at;
  };
}
