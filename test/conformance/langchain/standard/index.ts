import { answerCases } from './answers.ts';
import { historyCases } from './histories.ts';
import { makingCases } from './making.ts';
import { mediaCases } from './media.ts';
import type { StandardCase } from './standard-case.ts';
import { structuredCases } from './structured.ts';
import { toolCases } from './tools.ts';

/** What LangChain expects of any chat model: 8 cases without a request, 25 with. */
export const standardCases: readonly StandardCase[] = [
  ...makingCases,
  ...answerCases,
  ...toolCases,
  ...historyCases,
  ...structuredCases,
  ...mediaCases,
];
