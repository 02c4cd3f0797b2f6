import { toolResultsOf } from '../wire/converse-request.ts';
import { fromModel, type Validation } from './validation.ts';

/** In a turn, tool results stand before everything else. */
export const toolResultsFirst: Validation = {
  id: 'tool-results-first',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/langchain-ai/langchainjs/issues/6724',
  check({ request }) {
    for (const [index, message] of (request.messages ?? []).entries()) {
      const first = message.content.findIndex(({ toolResult }) => toolResult === undefined);
      const last = message.content.findLastIndex(({ toolResult }) => toolResult !== undefined);
      const between = message.content.slice(0, last).some(({ text }) => text !== undefined);
      if (first >= 0 && first < last && between) {
        const ids = toolResultsOf(message).map(({ toolUseId }) => toolUseId);
        return fromModel(
          `messages.${index - 1}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(', ')}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
        );
      }
    }
    return undefined;
  },
};
