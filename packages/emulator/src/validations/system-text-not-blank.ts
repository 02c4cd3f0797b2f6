import { systemOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** A system text says something. */
export const systemTextNotBlank: Validation = {
  id: 'system-text-not-blank',
  source: 'bedrock-runtime 2023-09-30, SystemContentBlock.text; wording of the Messages API',
  model: ({ body }) =>
    systemOf(body).some(({ text }) => typeof text === 'string' && text.trim() === '')
      ? 'system: text content blocks must be non-empty'
      : undefined,
};
