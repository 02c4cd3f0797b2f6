import type { Answer } from './adapter.ts';

/** What a host gave back of an answer that never came, or broke off. */
export const NOTHING: Answer = {
  text: '',
  reasoning: '',
  model: undefined,
  report: undefined,
  warnings: [],
  conversation: [],
};
