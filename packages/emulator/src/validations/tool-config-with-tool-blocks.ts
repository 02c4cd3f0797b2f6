import { toolResultsOf, toolUsesOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Tool blocks in the turns ask for a tool list in the request. */
export const toolConfigWithToolBlocks: Validation = {
  id: 'tool-config-with-tool-blocks',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/vercel/ai/issues/7528',
  check: ({ request }) =>
    !request.toolConfig?.tools?.length &&
    request.messages?.some(
      (message) => toolUsesOf(message).length > 0 || toolResultsOf(message).length > 0,
    )
      ? 'The toolConfig field must be defined when using toolUse and toolResult content blocks.'
      : undefined,
};
