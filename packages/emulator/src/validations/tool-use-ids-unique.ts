import { toolUsesOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** The tool uses of a turn have ids of their own. */
export const toolUseIdsUnique: Validation = {
  id: 'tool-use-ids-unique',
  source: 'https://github.com/bvcyber/Cyber-AutoAgent-ng/issues/72',
  converse({ request }) {
    for (const [index, message] of turnsOf(request).entries()) {
      const ids = toolUsesOf(message).map(({ toolUseId }) => toolUseId);
      const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
      if (twice.length > 0) {
        return `The toolUse blocks at messages.${index}.content contain duplicate Ids: ${twice.join(', ')}`;
      }
    }
    return undefined;
  },
};
