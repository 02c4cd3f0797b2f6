import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** In a turn, tool results stand before everything else. */
export const toolResultsFirst: Validation = {
  id: 'tool-results-first',
  source: 'https://github.com/langchain-ai/langchainjs/issues/6724',
  model({ body }) {
    for (const [index, { content }] of messagesOf(body).entries()) {
      const first = content.findIndex(({ type }) => type !== 'tool_result');
      const last = content.findLastIndex(({ type }) => type === 'tool_result');
      if (first >= 0 && first < last) {
        const ids = content.flatMap(({ type, tool_use_id: id }) =>
          type === 'tool_result' ? [id] : [],
        );
        return `messages.${index - 1}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`;
      }
    }
    return undefined;
  },
};
