import { mergeNeighbours } from '../messages/merge-neighbours.ts';
import { messagesOf } from '../messages/messages-body.ts';
import { toolResultsOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** A tool use is answered once. */
export const toolResultIdsUnique: Validation = {
  id: 'tool-result-ids-unique',
  source: 'https://github.com/BerriAI/litellm/issues/20048; Messages API wording (the model)',
  converse({ request }) {
    for (const [index, message] of turnsOf(request).entries()) {
      const ids = toolResultsOf(message).map(({ toolUseId }) => toolUseId);
      const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
      if (twice.length > 0) {
        return `The toolResult blocks at messages.${index}.content contain duplicate Ids: ${twice.join(', ')}`;
      }
    }
    return undefined;
  },
  model({ body }) {
    for (const [index, { content }] of mergeNeighbours(messagesOf(body)).entries()) {
      const ids = content.map(({ type, tool_use_id: id }) =>
        type === 'tool_result' ? id : undefined,
      );
      const twice = ids.findIndex((id, at) => id !== undefined && ids.indexOf(id) !== at);
      if (twice >= 0) {
        return `messages.${index}.content.${twice}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${String(ids[twice])}`;
      }
    }
    return undefined;
  },
};
