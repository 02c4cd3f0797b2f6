import { toolUsesOf, turnsOf } from '../wire/converse-request.ts';
import { placedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** Tool calls have ids of their own: in their turn over Converse, in the whole request for the model. */
export const toolUseIdsUnique: Validation = {
  id: 'tool-use-ids-unique',
  source:
    'https://github.com/bvcyber/Cyber-AutoAgent-ng/issues/72; https://github.com/anthropics/claude-code/issues/28515',
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
  model({ body }) {
    const seen = new Set<unknown>();
    const again = placedBlocks(body).find(({ block: { type, id } }) => {
      if (type !== 'tool_use') return false;
      if (seen.has(id)) return true;
      seen.add(id);
      return false;
    });
    return again && `${again.at}: \`tool_use\` ids must be unique`;
  },
};
