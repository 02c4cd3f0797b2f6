import { placedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

const LEGAL = /^[a-zA-Z0-9_-]+$/;

/** Ids of the Messages format have an alphabet; the front end rewrites what Converse allows beyond it. */
export const toolUseIdPattern: Validation = {
  id: 'tool-use-id-pattern',
  source: 'https://github.com/maximhq/bifrost/pull/6300; Messages API wording',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    for (const { block, at } of placedBlocks(body)) {
      if (block.type !== 'tool_use' && block.type !== 'tool_result') continue;
      const member = block.type === 'tool_use' ? 'id' : 'tool_use_id';
      const id = block[member];
      if (id === undefined) return `${at}.${block.type}.${member}: Field required`;
      if (!LEGAL.test(String(id))) {
        return `${at}.${block.type}.${member}: String should match pattern '^[a-zA-Z0-9_-]+$'`;
      }
    }
    return undefined;
  },
};
