import type { ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';
import {
  CaprockError,
  diagnosisOf,
  type ErrorKind,
  type Language,
  type StreamShape,
} from '@caprock/core';
import { explanationOf } from './explanation-of.ts';

const INCOMPLETE = 'The stream ended before messageStop: the answer is incomplete.';

/** How the events of ConverseStream are told apart. */
export function eventShape(lang: Language | undefined): StreamShape<ConverseStreamOutput> {
  return {
    isContent,
    isEnd: ({ messageStop }) => messageStop !== undefined,
    incomplete: () => ownError('stream-error', INCOMPLETE, lang),
    timedOut: (message) => timeoutError(message, lang),
  };
}

/** What is thrown when a request took too long. */
export function timeoutError(message: string, lang: Language | undefined): CaprockError {
  return ownError('timeout', message, lang);
}

function ownError(kind: ErrorKind, text: string, lang: Language | undefined): CaprockError {
  const diagnosis = diagnosisOf(kind, { message: text });
  const { title, steps } = explanationOf(diagnosis, lang);
  return new CaprockError({ message: [text, title, ...steps].join('\n'), diagnosis });
}

function isContent({ contentBlockStart, contentBlockDelta }: ConverseStreamOutput): boolean {
  if (contentBlockStart?.start?.toolUse) return true;
  const { text, reasoningContent, toolUse } = contentBlockDelta?.delta ?? {};
  return Boolean(
    text || reasoningContent?.text || reasoningContent?.redactedContent || toolUse?.input,
  );
}
