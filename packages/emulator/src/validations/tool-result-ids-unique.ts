import { toolResultsOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** A tool use is answered once. */
export const toolResultIdsUnique: Validation = {
  id: 'tool-result-ids-unique',
  source: 'https://github.com/BerriAI/litellm/issues/20048',
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
};
