import { classifyError } from '@caprock/core';
import { CannotTell } from './cannot-tell.ts';
import type { Check } from './check.ts';
import type { Facts } from './facts/facts.ts';
import { type Draft, type Finding, skipped } from './finding.ts';
import { titleOf } from './from-diagnosis.ts';

/**
 * Runs checks side by side; their findings come in the checks' order. A check that throws becomes a
 * finding of its own and spoils no other.
 * @param onSettled Called as each check ends, with the ids of those that still run.
 */
export async function runChecks(
  checks: readonly Check[],
  facts: Facts,
  onSettled: (running: readonly string[]) => void = () => {},
): Promise<readonly Finding[]> {
  const running = new Set(checks.map(({ id }) => id));
  const answers = await Promise.all(
    checks.map(async (check) => {
      const drafts = await draftsOf(check, facts);
      running.delete(check.id);
      onSettled([...running]);
      return drafts.map((draft) => named(check, draft));
    }),
  );
  return answers.flat();
}

async function draftsOf(check: Check, facts: Facts): Promise<readonly Draft[]> {
  try {
    return await check.run(facts);
  } catch (error) {
    return [skipFor(error)];
  }
}

/** What a check says that could not be carried out. */
export function skipFor(error: unknown, rest: Partial<Draft> = {}): Draft {
  if (error instanceof CannotTell) return skipped(error.because, { failed: error.failed, ...rest });
  const { en, ko } = titleOf(classifyError(error));
  return skipped(
    { en: `it could not be checked: ${en}`, ko: `확인하지 못했습니다: ${ko}` },
    { failed: true, ...rest },
  );
}

function named({ id }: Check, { code, ...draft }: Draft): Finding {
  return { ...draft, check: id, id: code ? `${id}/${code}` : id };
}
