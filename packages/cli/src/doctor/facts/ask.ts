import { classifyError, type Diagnosis, type LocalizedText } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import { titleOf } from '../from-diagnosis.ts';

/** A call of AWS that the doctor makes. */
export interface Question {
  /** The IAM action that it needs: `bedrock:ListFoundationModels`. */
  readonly action: string;
  readonly region: string;
}

/** A question that was refused for lack of permission. */
export interface Denial extends Question {
  readonly diagnosis: Diagnosis;
}

/** How long AWS may take for one answer, in milliseconds. */
export const PATIENCE_MS = 20_000;

/**
 * Asks AWS.
 * @param denials Grows by what was refused for lack of permission.
 * @throws CannotTell with what AWS or the network said.
 */
export async function ask<Answer>(
  question: Question,
  denials: Denial[],
  send: (signal: { readonly abortSignal: AbortSignal }) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await send({ abortSignal: AbortSignal.timeout(PATIENCE_MS) });
  } catch (error) {
    if (error instanceof CannotTell) throw error;
    const diagnosis = classifyError(error, { region: question.region });
    if (isDenial(diagnosis)) denials.push({ ...question, diagnosis });
    throw new CannotTell(because(question, diagnosis), {
      diagnosis,
      failed: diagnosis.family !== 'access',
    });
  }
}

/** Whether a policy refused it, of whatever type. */
function isDenial({ kind }: Diagnosis): boolean {
  return kind.startsWith('iam-denied-');
}

function because({ action, region }: Question, diagnosis: Diagnosis): LocalizedText {
  if (isDenial(diagnosis)) {
    return {
      en: `the caller may not ${action}`,
      ko: `호출자에게 ${action} 권한이 없습니다`,
    };
  }
  const title = titleOf(diagnosis);
  const [service] = action.split(':');
  return {
    en: `${service} in ${region} did not tell: ${title.en}`,
    ko: `${region} 리전의 ${service}에서 답을 얻지 못했습니다: ${title.ko}`,
  };
}
