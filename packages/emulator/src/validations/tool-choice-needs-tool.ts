import { record, toolsOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** A tool choice comes with tools, and names one of them. */
export const toolChoiceNeedsTool: Validation = {
  id: 'tool-choice-needs-tool',
  source: 'Messages API wording',
  model({ body }) {
    if (body.tool_choice === undefined) return undefined;
    const tools = toolsOf(body);
    const { type, name } = record(body.tool_choice);
    if (tools.length === 0 && type !== 'none') {
      return 'tool_choice may only be specified while providing tools.';
    }
    if (type !== 'tool') return undefined;
    if (name === undefined) return 'tool_choice.tool.name: Field required';
    return tools.some((tool) => tool.name === name)
      ? undefined
      : `Tool '${String(name)}' not found in provided tools`;
  },
};
