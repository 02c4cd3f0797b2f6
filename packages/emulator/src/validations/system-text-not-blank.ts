import { fromModel, type Validation } from './validation.ts';

/** A system text must say something. */
export const systemTextNotBlank: Validation = {
  id: 'system-text-not-blank',
  status: 400,
  exception: 'ValidationException',
  source: 'bedrock-runtime 2023-09-30, SystemContentBlock.text; Messages API wording',
  check: ({ request }) =>
    request.system?.some(({ text }) => text !== undefined && text.trim() === '')
      ? fromModel('system: text content blocks must be non-empty')
      : undefined,
};
