import { toolResultsOf, turnsOf } from '../wire/converse-request.ts';
import type { Validation } from './validation.ts';

/** Writer's models take no status of a tool result. */
export const toolResultStatusSupport: Validation = {
  id: 'tool-result-status-support',
  source: 'https://github.com/pydantic/pydantic-ai (models/bedrock.py, live tests)',
  converse: ({ request, baseModelId }) =>
    /(?:^|\.)writer\./.test(baseModelId) &&
    turnsOf(request).some((message) =>
      toolResultsOf(message).some(({ status }) => status !== undefined),
    )
      ? "This model doesn't support the status field. Remove status and try again."
      : undefined,
};
