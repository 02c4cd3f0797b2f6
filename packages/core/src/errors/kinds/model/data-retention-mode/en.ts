import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const dataRetentionMode: Remedy = {
  title: 'The model demands a data retention mode',
  meaning:
    'This model answers only accounts that have chosen one of its data retention modes; the default is none of them.',
  steps: () => [
    'Decide with whoever is responsible for data: opting in shares prompts and answers for the whole account.',
    'If it is agreed, set the mode of the account or project (`PutAccountDataRetention`); else use another model.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html',
};
