import { allPlacedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** What a tool result holds as JSON is an object. */
export const toolResultJsonObject: Validation = {
  id: 'tool-result-json-object',
  source: 'https://github.com/vercel/ai (a JSON tool result that was no object)',
  converse({ request }) {
    const wrong = allPlacedWireBlocks(request).find(
      ({ block }) => Object.hasOwn(block, 'json') && !isObject(block.json),
    );
    return (
      wrong &&
      `The format of the value at ${wrong.at}.json is invalid. Provide a json object for the field and try again.`
    );
  },
};

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
