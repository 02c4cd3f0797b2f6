import { mergeNeighbours } from '../messages/merge-neighbours.ts';
import { messagesOf } from '../messages/messages-body.ts';
import { unansweredUses } from './support/pairs.ts';
import type { Validation } from './validation.ts';

/** In a turn, tool results stand before everything else: one behind a text is as good as missing. */
export const toolResultsFirst: Validation = {
  id: 'tool-results-first',
  source: 'https://github.com/langchain-ai/langchainjs/issues/6724',
  model({ body }) {
    for (const [index, { content }] of mergeNeighbours(messagesOf(body)).entries()) {
      const first = content.findIndex(({ type }) => type !== 'tool_result');
      const behind = first < 0 ? [] : content.slice(first);
      const ids = behind.flatMap(({ type, tool_use_id: id }) =>
        type === 'tool_result' ? String(id) : [],
      );
      if (ids.length > 0) return unansweredUses(index - 1, ids);
    }
    return undefined;
  },
};
