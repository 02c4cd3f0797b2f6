import { toolResultsOf, toolUsesOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Every tool use is answered in the next turn. */
export const everyToolUseAnsweredNext: Validation = {
  id: 'every-tool-use-answered-next',
  source: 'https://github.com/vercel/ai/issues/11216',
  converse({ request }) {
    const messages = turnsOf(request);
    for (const [index, message] of messages.entries()) {
      const answered = new Set(
        toolResultsOf(messages[index + 1]).map(({ toolUseId }) => toolUseId),
      );
      const open = toolUsesOf(message).filter(({ toolUseId }) => !answered.has(toolUseId));
      if (open.length > 0) {
        const ids = open.map(({ toolUseId }) => toolUseId).join(', ');
        return `Expected toolResult blocks at messages.${index + 1}.content for the following Ids: ${ids}`;
      }
    }
    return undefined;
  },
};
