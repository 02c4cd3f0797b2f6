import { fromModel, type Validation } from './validation.ts';

/** Models from Opus 4.6 and Sonnet 4.6 on refuse an assistant turn at the end. */
export const noAssistantPrefill: Validation = {
  id: 'no-assistant-prefill',
  status: 400,
  exception: 'ValidationException',
  source: 'https://github.com/anomalyco/opencode/issues/29760',
  check: ({ request, model }) =>
    model && !model.prefill && request.messages?.at(-1)?.role === 'assistant'
      ? fromModel(
          'This model does not support assistant message prefill. The conversation must end with a user message.',
        )
      : undefined,
};
