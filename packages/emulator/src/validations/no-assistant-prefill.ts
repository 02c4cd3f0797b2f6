import { messagesOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** Models from Opus 4.6 and Sonnet 4.6 on refuse an assistant turn at the end. */
export const noAssistantPrefill: Validation = {
  id: 'no-assistant-prefill',
  source: 'https://github.com/anomalyco/opencode/issues/29760',
  model: ({ body, model }) =>
    !model.prefill && messagesOf(body).at(-1)?.role === 'assistant'
      ? 'This model does not support assistant message prefill. The conversation must end with a user message.'
      : undefined,
};
