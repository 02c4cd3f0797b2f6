import type { ConverseResponse, ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';
import {
  CaprockError,
  type Diagnosis,
  diagnosisOf,
  type ErrorKind,
  type Language,
  type StreamShape,
} from '@caprock/core';
import { explanationOf } from './explanation-of.ts';

const INCOMPLETE = 'The stream ended before messageStop: the answer is incomplete.';
const EMPTY = 'The answer holds no stop reason: it is incomplete.';
const OUT_OF_ORDER = 'Content arrived behind the stop event: the answer is not to be trusted.';

/** How the events of ConverseStream are told apart. */
export function eventShape(lang: Language | undefined): StreamShape<ConverseStreamOutput> {
  return {
    isContent,
    isEnd: ({ messageStop }) => messageStop !== undefined,
    incomplete: () => ownError('stream-error', INCOMPLETE, lang),
    endsInToolCall,
    outOfOrder: () => ownError('stream-error', OUT_OF_ORDER, lang),
    lengthOf,
    retell: (diagnosis) => toldError(diagnosis, lang),
    timedOut: (message) => timeoutError(message, lang),
  };
}

/**
 * An answer in one piece, if it is whole: over HTTP/2 the SDK takes a body that was cut for one
 * without members.
 * @throws CaprockError where it is not.
 */
export function wholeAnswer<Answer extends Pick<ConverseResponse, 'stopReason'>>(
  answer: Answer,
  lang: Language | undefined,
): Answer {
  if (answer.stopReason === undefined) throw ownError('stream-error', EMPTY, lang);
  return answer;
}

/** What is thrown when a request took too long. */
export function timeoutError(message: string, lang: Language | undefined): CaprockError {
  return ownError('timeout', message, lang);
}

function ownError(kind: ErrorKind, text: string, lang: Language | undefined): CaprockError {
  return toldError(diagnosisOf(kind, { message: text }), lang);
}

function toldError(diagnosis: Diagnosis, lang: Language | undefined): CaprockError {
  const { title, steps } = explanationOf(diagnosis, lang);
  const message = [diagnosis.signal.message, title, ...steps].join('\n');
  return new CaprockError({ message, diagnosis });
}

function lengthOf({ contentBlockDelta }: ConverseStreamOutput): number {
  const { text, reasoningContent, toolUse } = contentBlockDelta?.delta ?? {};
  return (text ?? reasoningContent?.text ?? toolUse?.input ?? '').length;
}

function endsInToolCall(): (event: ConverseStreamOutput) => boolean {
  const open = new Set<number | undefined>();
  return ({ contentBlockStart, contentBlockStop, messageStop }) => {
    if (contentBlockStart?.start?.toolUse) open.add(contentBlockStart.contentBlockIndex);
    if (contentBlockStop) open.delete(contentBlockStop.contentBlockIndex);
    return messageStop !== undefined && open.size > 0;
  };
}

function isContent({ contentBlockStart, contentBlockDelta }: ConverseStreamOutput): boolean {
  if (contentBlockStart?.start?.toolUse) return true;
  const { text, reasoningContent, toolUse } = contentBlockDelta?.delta ?? {};
  return Boolean(
    text || reasoningContent?.text || reasoningContent?.redactedContent || toolUse?.input,
  );
}
