import type { ChatMessage, SafeClaudeOptions, SafeClaudeStream } from '@caprock/aws-sdk';

/** How a call came out. */
export type TrialResult = Awaited<SafeClaudeStream['result']>;

/** A call that was tried. */
export interface Trial {
  readonly result: TrialResult;
  /** Milliseconds until the first piece of text; undefined where none came. */
  readonly firstTextMs: number | undefined;
  /** Milliseconds until the end. */
  readonly totalMs: number;
}

/** What is asked, and of whom. */
export interface TrialQuestion {
  /** What the person says, or a whole chat: an empty one is nothing but its system prompt. */
  readonly message: string | readonly ChatMessage[];
  readonly options: SafeClaudeOptions;
  /** Takes the text as it arrives. */
  readonly onText: (text: string) => void;
}

/** Makes one streamed call with the whole protection, by the credentials of this machine. */
export async function tryCall({ message, options, onText }: TrialQuestion): Promise<Trial> {
  // Loaded when it is asked for: the other commands start without the AWS SDK.
  const { safeClaudeStream } = await import('@caprock/aws-sdk');
  const started = performance.now();
  const since = () => Math.round(performance.now() - started);
  let firstTextMs: number | undefined;
  const { textStream, result } = safeClaudeStream(message, options);
  for await (const text of textStream) {
    firstTextMs ??= since();
    onText(text);
  }
  return { result: await result, firstTextMs, totalMs: since() };
}
