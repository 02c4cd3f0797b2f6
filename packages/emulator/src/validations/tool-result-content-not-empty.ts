import { list, record } from '../messages/messages-body.ts';
import { placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** A tool result says something. */
export const toolResultContentNotEmpty: Validation = {
  id: 'tool-result-content-not-empty',
  source:
    'wording not seen, after that of messages; the refusal: https://github.com/strands-agents/sdk-python (Nemotron)',
  converse({ request, strictness }) {
    if (strictness['empty-tool-result'] === 'accepted') return undefined;
    for (const { block, at } of placedWireBlocks(request)) {
      if (!block.toolResult) continue;
      const content = list(block.toolResult.content).map(record);
      if (content.length === 0) {
        return `The content field in the ToolResultBlock object at ${at}.toolResult is empty. Add a ToolResultContentBlock object to the content field and try again.`;
      }
      if (content.every(({ text }) => typeof text === 'string' && text.trim() === '')) {
        return `The text field in the ToolResultContentBlock object at ${at}.toolResult.content.0 is blank. Add text to the text field, and try again.`;
      }
    }
    return undefined;
  },
};
