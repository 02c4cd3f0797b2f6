import type { DiagnosisFacts, RemedySteps } from '../types.ts';

/** How one group of readers is told what Caprock does for them, in one language. */
export interface StepWords {
  /** What they hand the options of Caprock to, in backticks. */
  readonly entry: string;
  /** The call that takes fallbacks, in backticks. */
  readonly fallbackCall: string;
  /** The step that lets Caprock mend the request; `does` says how, in a sentence of its own. */
  readonly mends: (does: string) => string;
  /** The step that names other models to fall back to. */
  readonly fallbacks: string;
  /** A text for those who call a model through a framework; `''` for others. */
  readonly framework: (text: string) => string;
  /** A text for those who call Bedrock with the AWS SDK; `''` for others. */
  readonly sdk: (text: string) => string;
}

/** Writes the steps of a remedy in the words that it is given; blank ones are left out. */
export type StepsWriter = (words: StepWords, facts: DiagnosisFacts) => readonly string[];

/** The steps of a writer in the words of one group of readers. */
export function stepsInWords(words: StepWords): (write: StepsWriter) => RemedySteps {
  return (write) => (facts) => write(words, facts).filter((step) => step !== '');
}

const kept = (text: string): string => text;
const leftOut = (): string => '';

/** Whose texts are kept and whose are left out, for those who wrap a model of a framework. */
export const ofFrameworks = { framework: kept, sdk: leftOut } as const;

/** The same for those who have a client of the AWS SDK. */
export const ofSdk = { framework: leftOut, sdk: kept } as const;
