import type {
  ContentBlock,
  ContentBlockDeltaEvent,
  ContentBlockStartEvent,
  ConverseStreamOutput,
  Message,
} from '@aws-sdk/client-bedrock-runtime';

/** What the events of ConverseStream came to. */
export interface ReadMessage {
  readonly message: Message;
  readonly stopReason: string | undefined;
}

/** A block that is still being written. */
interface OpenBlock {
  text: string;
  reasoning: string;
  signature: string | undefined;
  tool: { readonly name: string; readonly toolUseId: string } | undefined;
  input: string;
}

/**
 * Reads a stream as the users of the bare SDK have to, each by themselves: deltas are put together
 * block by block, and the input of a tool is parsed when all of it is there.
 * @param onText Told of each piece of text as it comes.
 * @throws What the stream throws; a SyntaxError where the input of a tool is no JSON.
 */
export async function readEvents(
  stream: AsyncIterable<ConverseStreamOutput>,
  onText: (piece: string) => void,
): Promise<ReadMessage> {
  const blocks = new Map<number, OpenBlock>();
  let stopReason: string | undefined;
  for await (const { contentBlockStart, contentBlockDelta, messageStop } of stream) {
    stopReason = messageStop?.stopReason ?? stopReason;
    const { contentBlockIndex: index } = contentBlockStart ?? contentBlockDelta ?? {};
    if (index === undefined) continue;
    const block = blocks.get(index) ?? emptyBlock();
    blocks.set(index, block);
    if (contentBlockStart) start(block, contentBlockStart);
    if (contentBlockDelta) append(block, contentBlockDelta, onText);
  }
  return { message: { role: 'assistant', content: [...blocks.values()].map(closed) }, stopReason };
}

function emptyBlock(): OpenBlock {
  return { text: '', reasoning: '', signature: undefined, tool: undefined, input: '' };
}

function start(block: OpenBlock, { start: started }: ContentBlockStartEvent): void {
  const { name, toolUseId } = started?.toolUse ?? {};
  if (name !== undefined && toolUseId !== undefined) block.tool = { name, toolUseId };
}

function append(
  block: OpenBlock,
  { delta }: ContentBlockDeltaEvent,
  onText: (piece: string) => void,
): void {
  const { text = '', reasoningContent, toolUse } = delta ?? {};
  if (text !== '') onText(text);
  block.text += text;
  block.reasoning += reasoningContent?.text ?? '';
  block.signature = reasoningContent?.signature ?? block.signature;
  block.input += toolUse?.input ?? '';
}

function closed({ text, reasoning, signature, tool, input }: OpenBlock): ContentBlock {
  if (tool) return { toolUse: { ...tool, input: input === '' ? {} : JSON.parse(input) } };
  if (reasoning === '') return { text };
  return { reasoningContent: { reasoningText: { text: reasoning, signature } } };
}
