import type { ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';
import { CaprockError, diagnosisOf, type Language, type StreamShape } from '@caprock/core';
import { explanationOf } from './explanation-of.ts';

const INCOMPLETE = 'The stream ended before messageStop: the answer is incomplete.';

/** How the events of ConverseStream are told apart. */
export function eventShape(lang: Language | undefined): StreamShape<ConverseStreamOutput> {
  return {
    isContent,
    isEnd: ({ messageStop }) => messageStop !== undefined,
    incomplete() {
      const diagnosis = diagnosisOf('stream-error', { message: INCOMPLETE });
      const { title, steps } = explanationOf(diagnosis, lang);
      return new CaprockError({ message: [INCOMPLETE, title, ...steps].join('\n'), diagnosis });
    },
  };
}

function isContent({ contentBlockStart, contentBlockDelta }: ConverseStreamOutput): boolean {
  if (contentBlockStart?.start?.toolUse) return true;
  const { text, reasoningContent, toolUse } = contentBlockDelta?.delta ?? {};
  return Boolean(
    text || reasoningContent?.text || reasoningContent?.redactedContent || toolUse?.input,
  );
}
