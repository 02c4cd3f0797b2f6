import { toolsOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** No two tools have one name. */
export const toolNamesUnique: Validation = {
  id: 'tool-names-unique',
  source: 'https://github.com/RooCodeInc/Roo-Code (api/providers/openrouter.ts)',
  model({ body }) {
    const names = toolsOf(body).flatMap(({ name }) => name ?? []);
    return new Set(names).size < names.length ? 'tools: Tool names must be unique.' : undefined;
  },
};
