import { toolResultsOf, toolUsesOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Every tool result answers a tool use of the turn before. */
export const noOrphanToolResult: Validation = {
  id: 'no-orphan-tool-result',
  source: 'https://github.com/mastra-ai/mastra/issues/5465',
  converse({ request }) {
    const messages = turnsOf(request);
    const index = messages.findIndex((message, at) => {
      const asked = new Set(toolUsesOf(messages[at - 1]).map(({ toolUseId }) => toolUseId));
      return toolResultsOf(message).some(({ toolUseId }) => !asked.has(toolUseId));
    });
    return index < 0
      ? undefined
      : `The number of toolResult blocks at messages.${index}.content exceeds the number of toolUse blocks of previous turn.`;
  },
};
