import { list } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** A stop sequence holds more than white space. */
export const stopSequencesNonBlank: Validation = {
  id: 'stop-sequences-non-blank',
  source: 'Messages API wording',
  model: ({ body }) =>
    list(body.stop_sequences).some((text) => typeof text === 'string' && text.trim() === '')
      ? 'stop_sequences: each stop sequence must contain non-whitespace'
      : undefined,
};
