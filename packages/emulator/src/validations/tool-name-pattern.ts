import { toolsOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** A tool has a name of 1 to 64 legal characters. On Converse that is a matter of the shape. */
export const toolNamePattern: Validation = {
  id: 'tool-name-pattern',
  source: 'Messages API wording',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    for (const [index, { name, type = 'custom' }] of toolsOf(body).entries()) {
      if (type !== 'custom') continue;
      if (name === undefined) return `tools.${index}.custom.name: Field required`;
      if (!/^[a-zA-Z0-9_-]{1,64}$/.test(String(name))) {
        return `tools.${index}.name: String should match pattern '^[a-zA-Z0-9_-]{1,64}$'`;
      }
    }
    return undefined;
  },
};
