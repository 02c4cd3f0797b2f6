import { placedBlocks, placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** The input of a tool use is a JSON object. */
export const toolUseInputObject: Validation = {
  id: 'tool-use-input-object',
  source:
    'https://github.com/vercel/ai (amazon-bedrock CHANGELOG 5.0.13); https://github.com/kagent-dev/kagent/issues/1870 (empty)',
  converse({ request }) {
    const wrong = placedWireBlocks(request).find(
      ({ block: { toolUse } }) => toolUse !== undefined && !isObject(toolUse.input),
    );
    if (!wrong) return undefined;
    const input = wrong.block.toolUse?.input ?? undefined;
    return input === undefined
      ? `The value at ${wrong.at}.toolUse.input is empty.`
      : `The format of the value at ${wrong.at}.toolUse.input is invalid. Provide a json object for the field and try again.`;
  },
  model({ body }) {
    const wrong = placedBlocks(body).find(
      ({ block }) => block.type === 'tool_use' && !isObject(block.input),
    );
    if (!wrong) return undefined;
    return wrong.block.input === undefined
      ? `${wrong.at}.tool_use.input: Field required`
      : `${wrong.at}.tool_use.input: Input should be a valid dictionary`;
  },
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
