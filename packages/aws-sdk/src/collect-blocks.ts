import type {
  ContentBlock,
  ContentBlockDelta,
  ConverseStreamOutput,
  ToolUseBlockStart,
} from '@aws-sdk/client-bedrock-runtime';

/** Puts the blocks of a streamed answer together: texts, and tool calls whose input is whole. */
export interface BlockCollector {
  push(event: ConverseStreamOutput): void;
  /** What has arrived; a tool call only when its block has ended. */
  content(): ContentBlock[];
}

interface Open {
  text?: string;
  toolUse?: { toolUseId: string; name: string; json: string; ended: boolean };
}

/** Starts with no block. */
export function collectBlocks(): BlockCollector {
  const blocks = new Map<number, Open>();
  return {
    push({ contentBlockStart: start, contentBlockDelta: delta, contentBlockStop: stop }) {
      const index = (start ?? delta ?? stop)?.contentBlockIndex;
      if (index === undefined) return;
      const block: Open = blocks.get(index) ?? {};
      blocks.set(index, block);
      if (start?.start?.toolUse) block.toolUse = openCall(start.start.toolUse);
      if (delta?.delta) append(block, delta.delta);
      if (stop && block.toolUse) block.toolUse.ended = true;
    },
    content: () => [...blocks.values()].flatMap(blockOf),
  };
}

function openCall({ toolUseId = '', name = '' }: ToolUseBlockStart): Open['toolUse'] {
  return { toolUseId, name, json: '', ended: false };
}

function append(block: Open, { text, toolUse }: ContentBlockDelta): void {
  if (text !== undefined) block.text = `${block.text ?? ''}${text}`;
  if (toolUse && block.toolUse) block.toolUse.json += toolUse.input ?? '';
}

function blockOf({ text, toolUse }: Open): ContentBlock[] {
  if (text !== undefined) return [{ text }];
  if (!toolUse?.ended) return [];
  const { toolUseId, name, json } = toolUse;
  try {
    return [{ toolUse: { toolUseId, name, input: JSON.parse(json || '{}') } }];
  } catch {
    // Arguments that were cut at the limit of tokens: the block has ended, its JSON has not.
    return [];
  }
}
