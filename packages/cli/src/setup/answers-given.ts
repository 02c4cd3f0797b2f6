import { parseEnv } from 'node:util';
import type { Language } from '@caprock/core';
import { UsageError } from '../usage-error.ts';
import type { AnswerName, Answers, SetupMethod } from './method.ts';
import { questions } from './question.ts';

/** Where answers come from when nobody is asked. */
export interface Given {
  /** Of the command line; never a secret. */
  readonly options: Answers;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `NAME=value` lines of standard input, where they were asked for. */
  readonly lines: string;
  readonly lang: Language;
}

/**
 * The answers to everything that a method asks.
 * @throws UsageError when one is missing or misshapen; it names the option or variable, no value.
 */
export function answersGiven(
  method: SetupMethod,
  { options, environment, lines, lang }: Given,
): Answers {
  const secrets: Readonly<Record<string, string | undefined>> = parseEnv(lines);
  const answers: Partial<Record<AnswerName, string>> = {};
  for (const name of method.asks) {
    const { option, variable = '', problem, isNeeded } = questions[name];
    if (isNeeded && !isNeeded(answers)) continue;
    const fallback = name === 'region' ? regionOf(environment) : undefined;
    const answer =
      options[name] ?? (option ? fallback : (secrets[variable] ?? environment[variable]));
    const from = option ?? variable;
    if (!answer) throw new UsageError(missing(method.id, from, option !== undefined));
    const wrong = problem(answer);
    if (wrong) throw new UsageError(`${from}: ${wrong[lang]}`);
    answers[name] = answer;
  }
  return answers;
}

function regionOf({ AWS_REGION, AWS_DEFAULT_REGION }: Given['environment']): string | undefined {
  return AWS_REGION ?? AWS_DEFAULT_REGION;
}

function missing(method: string, from: string, isOption: boolean): string {
  return isOption
    ? `--method ${method} needs ${from}`
    : `--method ${method} needs ${from}: set it in the environment, or give --secrets-from-stdin a line ${from}=…`;
}
