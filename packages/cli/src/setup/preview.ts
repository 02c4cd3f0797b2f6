import type { FileEdit } from './file-edit.ts';
import { linesOf } from './line-ending.ts';
import type { Answers } from './method.ts';
import { questions } from './question.ts';

/** A line that goes or comes, without its secrets. */
export interface PreviewLine {
  readonly sign: '+' | '-';
  readonly text: string;
}

const HIDDEN = '********';

/** Keys whose values are never shown, of this change or of what stood there before. */
const SECRET =
  /^(\s*(?:export\s+)?[\w.-]*(?:secret|token|key|password|credential)[\w.-]*\s*=\s*).+$/i;

/** The lines of a file that change, with the values of secrets hidden. */
export function previewOf({ before, after }: FileEdit, answers: Answers): PreviewLine[] {
  const old = linesOf(before ?? '').lines;
  const made = linesOf(after).lines;
  const secrets = secretsIn(answers);
  const lines = (sign: PreviewLine['sign'], own: readonly string[], others: readonly string[]) =>
    own
      .filter((line) => !others.includes(line))
      .map((line) => ({ sign, text: hidden(line, secrets) }));
  return [...lines('-', old, made), ...lines('+', made, old)];
}

function secretsIn(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([name, value]) =>
    questions[name as keyof Answers].option === undefined && value ? [value] : [],
  );
}

function hidden(line: string, secrets: readonly string[]): string {
  const masked = line.replace(SECRET, `$1${HIDDEN}`);
  return secrets.reduce((text, secret) => text.replaceAll(secret, HIDDEN), masked);
}
