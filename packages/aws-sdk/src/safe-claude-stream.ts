import {
  type ContentBlock,
  ConverseStreamCommand,
  type ConverseStreamOutput,
  type TokenUsage,
} from '@aws-sdk/client-bedrock-runtime';
import {
  guardStream,
  type OpenedStream,
  openStream,
  type StreamEnd,
  tellStreamEnd,
} from '@caprock/core';
import { collectBlocks } from './collect-blocks.ts';
import { eventShape } from './event-shape.ts';
import { restoreEvents } from './restore-events.ts';
import { answerOf } from './safe-claude-call.ts';
import type { ChatMessage, SafeClaudeOptions } from './safe-claude-options.ts';
import type { SafeClaudeFailure, SafeClaudeResult } from './safe-claude-result.ts';
import { diagnose, failureOf, failureOutside, type Sent, startCall } from './start-call.ts';
import { toldAnswer } from './told-answer.ts';

/** An answer on its way. */
export interface SafeClaudeStream {
  /** The text as it comes, to be read once; ends where the answer ends or breaks off. Never throws. */
  readonly textStream: AsyncIterable<string>;
  /**
   * How the call came out, when `textStream` has been read. Never rejects. Of an answer that broke
   * off, `partial` is the text that had arrived.
   */
  readonly result: Promise<SafeClaudeResult | (SafeClaudeFailure & { readonly partial: string })>;
}

type Outcome = Awaited<SafeClaudeStream['result']>;
type Settle = (outcome: Outcome) => void;

/**
 * `safeClaudeCall`, a piece at a time. Other models are tried until the first content has arrived;
 * from then on nothing is sent again, and a stream that ends early is a failure.
 */
export function safeClaudeStream(
  chat: string | readonly ChatMessage[],
  options: SafeClaudeOptions = {},
): SafeClaudeStream {
  let settle: Settle = () => {};
  const result = new Promise<Outcome>((resolve) => {
    settle = resolve;
  });
  // Whoever writes JavaScript may hand in null.
  return { textStream: texts(chat, options ?? {}, settle), result };
}

async function* texts(
  chat: string | readonly ChatMessage[],
  options: SafeClaudeOptions,
  settle: Settle,
): AsyncGenerator<string, void, undefined> {
  const sent = await open(chat, options).catch(failureOutside);
  if ('success' in sent) {
    settle(sent);
    return;
  }
  yield* textsOf(sent, options, settle);
}

async function open(
  chat: string | readonly ChatMessage[],
  options: SafeClaudeOptions,
): Promise<Sent<OpenedStream<ConverseStreamOutput>> | SafeClaudeFailure> {
  const shape = eventShape(options.lang);
  return await startCall(chat, options, async ({ client, input, watch }) => {
    const command = new ConverseStreamCommand(input);
    const answer = await watch.request((abortSignal) => client.send(command, { abortSignal }));
    return await openStream(watch.events(answer.stream ?? nothing()), shape);
  });
}

async function* textsOf(
  sent: Sent<OpenedStream<ConverseStreamOutput>>,
  options: SafeClaudeOptions,
  settle: Settle,
): AsyncGenerator<string, void, undefined> {
  const { lang } = options;
  const blocks = collectBlocks();
  let stopReason: string | undefined;
  let usage: TokenUsage | undefined;
  // Whoever stops reading has no whole answer.
  let broken: unknown = new DOMException('The stream was not read to its end.', 'AbortError');
  const onEnd = (end: StreamEnd) => {
    const answer = toldAnswer(sent, usage);
    tellStreamEnd(end, sent.announce, { answer, signal: options.signal });
  };
  try {
    const events = guardStream(sent.value, eventShape(lang), onEnd);
    for await (const event of restoreEvents(events, sent.prepared.restore)) {
      blocks.push(event);
      stopReason = event.messageStop?.stopReason ?? stopReason;
      usage = event.metadata?.usage ?? usage;
      const text = event.contentBlockDelta?.delta?.text;
      if (text) yield text;
    }
    broken = undefined;
  } catch (error) {
    broken = error;
  } finally {
    if (broken === undefined) {
      settle(answerOf(blocks.content(), { stopReason, usage, sent, lang }));
    } else {
      const failure = failureOf(diagnose(broken, options), lang, sent.report.attempts);
      settle({ ...failure, partial: textOf(blocks.content()) });
    }
  }
}

function textOf(content: readonly ContentBlock[]): string {
  return content.map(({ text = '' }) => text).join('');
}

async function* nothing(): AsyncGenerator<never, void, undefined> {}
