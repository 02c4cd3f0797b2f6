import { record } from '../messages/messages-body.ts';
import { customSchemas } from './support/tool-schemas.ts';
import type { Validation } from './validation.ts';

const COMBINATORS = ['oneOf', 'allOf', 'anyOf'];

/** No oneOf, allOf or anyOf at the top of a tool's schema; inside its properties they are fine. */
export const toolSchemaNoTopLevelCombinator: Validation = {
  id: 'tool-schema-no-top-level-combinator',
  source: 'Messages API wording; seen with Sonnet 4.6 and earlier',
  model({ body }) {
    const wrong = customSchemas(body).find(({ schema }) =>
      COMBINATORS.some((keyword) => Object.hasOwn(record(schema), keyword)),
    );
    return (
      wrong && `${wrong.at}: input_schema does not support oneOf, allOf, or anyOf at the top level`
    );
  },
};
