import type { ConformanceCase } from '../case.ts';
import { answerCases } from './answers.ts';
import { conversationCases } from './conversations.ts';
import { errorCases } from './errors.ts';
import { fileCases } from './files.ts';
import { reasoningCases } from './reasoning.ts';
import { resilienceCases } from './resilience.ts';
import { streamCases } from './streams.ts';
import { toolCases } from './tools.ts';

/** What holds in every adapter, with every version of its host. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...answerCases,
  ...conversationCases,
  ...toolCases,
  ...reasoningCases,
  ...fileCases,
  ...resilienceCases,
  ...streamCases,
  ...errorCases,
];
