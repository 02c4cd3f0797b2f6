import { placedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** The name in a tool use is a tool name. On Converse that is a matter of the shape. */
export const toolUseNamePatternInHistory: Validation = {
  id: 'tool-use-name-pattern-in-history',
  source: 'wording not seen; after the wording of tool definitions',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    const wrong = placedBlocks(body).find(
      ({ block }) =>
        block.type === 'tool_use' && !/^[a-zA-Z0-9_-]{1,64}$/.test(String(block.name ?? '')),
    );
    return (
      wrong && `${wrong.at}.tool_use.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`
    );
  },
};
