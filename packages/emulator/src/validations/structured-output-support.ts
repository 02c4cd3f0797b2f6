import { record } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** An output format is taken by the models of 4.5 and 4.6 only. */
export const structuredOutputSupport: Validation = {
  id: 'structured-output-support',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
  model: ({ body, model }) =>
    !model.structuredOutput && record(body.output_config).format !== undefined
      ? 'output_config: Extra inputs are not permitted'
      : undefined,
};
