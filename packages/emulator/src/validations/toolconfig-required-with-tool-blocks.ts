import { toolResultsOf, toolUsesOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Tool blocks in the turns ask for a tool list in the request. */
export const toolconfigRequiredWithToolBlocks: Validation = {
  id: 'toolconfig-required-with-tool-blocks',
  source: 'https://github.com/vercel/ai/issues/7528',
  converse: ({ request }) =>
    !request.toolConfig?.tools?.length &&
    turnsOf(request).some(
      (message) => toolUsesOf(message).length > 0 || toolResultsOf(message).length > 0,
    )
      ? 'The toolConfig field must be defined when using toolUse and toolResult content blocks.'
      : undefined,
};
