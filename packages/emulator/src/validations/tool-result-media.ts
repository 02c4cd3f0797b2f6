import { knownBlockTypes, unknownTag } from '../messages/known-members.ts';
import { list, record } from '../messages/messages-body.ts';
import { placedBlocks, placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** In a tool result Claude takes text, images and documents; no video and no audio. */
export const toolResultMedia: Validation = {
  id: 'tool-result-media',
  source:
    'wording not seen, after that of the status field; the rule: https://github.com/pydantic/pydantic-ai (providers/bedrock.py, live tests)',
  converse({ request, model }) {
    if (model.otherVendor) return undefined;
    return placedWireBlocks(request).some(({ block }) =>
      list(block.toolResult?.content).some((inner) => record(inner).video !== undefined),
    )
      ? "This model doesn't support the toolResult.content.video field. Remove toolResult.content.video and try again."
      : undefined;
  },
  model({ body }) {
    for (const { block, at } of placedBlocks(body)) {
      if (block.type !== 'tool_result') continue;
      const content = list(block.content).map(record);
      const wrong = content.findIndex(({ type }) => !isKnown(type));
      if (wrong >= 0) {
        const { toolResult } = knownBlockTypes;
        return unknownTag(`${at}.tool_result.content.${wrong}`, content[wrong]?.type, toolResult);
      }
    }
    return undefined;
  },
};

function isKnown(type: unknown): boolean {
  return (knownBlockTypes.toolResult as readonly unknown[]).includes(type);
}
