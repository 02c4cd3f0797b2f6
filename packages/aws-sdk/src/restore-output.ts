import type { ContentBlock } from '@aws-sdk/client-bedrock-runtime';
import { createStopCutter, type Restore, restoreInput } from '@caprock/core';

/** Gives the caller their own tool names, ids and input keys back, and cuts where they said. */
export function restoreContent(content: readonly ContentBlock[], restore: Restore): ContentBlock[] {
  const cutter = createStopCutter(restore.stopSequences ?? []);
  const own: ContentBlock[] = content.map((block) => {
    if (block.text !== undefined) return { text: cutter.push(block.text) };
    if (block.toolUse === undefined) return block;
    const { name = '', toolUseId = '', input } = block.toolUse;
    return {
      toolUse: {
        ...block.toolUse,
        name: ownName(name, restore),
        toolUseId: ownId(toolUseId, restore),
        input: restoreInput(input, name, restore) as typeof input,
      },
    };
  });
  const rest = cutter.flush();
  return rest === '' ? own : withRest(own, rest);
}

function withRest(content: readonly ContentBlock[], rest: string): ContentBlock[] {
  const last = content.findLastIndex(({ text }) => text !== undefined);
  return content.map((block, index) =>
    index === last ? { text: `${block.text ?? ''}${rest}` } : block,
  );
}

/** The name as the caller wrote it. */
export function ownName(name: string, { toolNames = {} }: Restore): string {
  return Object.hasOwn(toolNames, name) ? (toolNames[name] as string) : name;
}

/** The id as the caller wrote it. */
export function ownId(id: string, { toolUseIds = {} }: Restore): string {
  return Object.hasOwn(toolUseIds, id) ? (toolUseIds[id] as string) : id;
}
