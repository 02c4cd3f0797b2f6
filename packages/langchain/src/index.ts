export {
  type AttemptRecord,
  type CallReport,
  CaprockError,
  type CaprockEvent,
  type Diagnosis,
  type Explanation,
} from '@caprock/core';
export { explain } from './explain.ts';
export type { ChatModelLike } from './host.ts';
export type { LangChainOptions } from './options.ts';
export { throwIfGivenUp } from './throw-if-given-up.ts';
export { withCaprock } from './with-caprock.ts';
