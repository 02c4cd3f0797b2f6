import { createInterface } from 'node:readline';
import { type ConsoleIo, EXIT, type ExitCode } from './console-io.ts';

/** Answers one object of a batch. What it throws is reported in the object's place. */
export type AnswerLine = (line: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Runs a batch: one JSON object a line in, one a line out, in order, `id` echoed.
 * A line that cannot be answered gives `{"id", "line", "error"}` in its place.
 * @returns 0 when every line was answered, else 1.
 */
export async function runBatch(io: ConsoleIo, answer: AnswerLine): Promise<ExitCode> {
  let number = 0;
  let failed = false;
  for await (const text of createInterface({
    input: io.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number += 1;
    if (text.trim() === '') continue;
    const output = answerText(text, number, answer);
    failed ||= 'error' in output;
    if (!io.stdout.write(`${JSON.stringify(output)}\n`)) {
      await new Promise((resolve) => io.stdout.once('drain', resolve));
    }
  }
  return failed ? EXIT.problem : EXIT.ok;
}

function answerText(text: string, line: number, answer: AnswerLine): Record<string, unknown> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { id: null, line, error: { message: `line ${line} is not valid JSON` } };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { id: null, line, error: { message: `line ${line} is not a JSON object` } };
  }
  const id = (input as { id?: unknown }).id ?? null;
  try {
    return { id, ...answer(input as Record<string, unknown>) };
  } catch (error) {
    return { id, line, error: { message: error instanceof Error ? error.message : String(error) } };
  }
}
