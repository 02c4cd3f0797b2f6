import {
  type ContentBlock,
  ConverseCommand,
  type TokenUsage,
} from '@aws-sdk/client-bedrock-runtime';
import { diagnosisOf } from '@caprock/core';
import { wholeAnswer } from './event-shape.ts';
import { explanationOf } from './explanation-of.ts';
import { restoreContent } from './restore-output.ts';
import type { ChatMessage, SafeClaudeOptions } from './safe-claude-options.ts';
import type { SafeClaudeResult, SafeClaudeSuccess } from './safe-claude-result.ts';
import { failureOutside, type Sent, startCall } from './start-call.ts';
import { toldAnswer } from './told-answer.ts';

/**
 * Asks Claude on Amazon Bedrock, and always comes back: with the answer, or with what went wrong and
 * what to do about it. The conversation is repaired, the model's name resolved, and another model is
 * tried where the first one cannot answer.
 * @param chat What the person says, or a chat in the format of OpenAI and LiteLLM.
 * @returns Never rejects: a failure is `{ success: false, content, diagnosis }`.
 */
export async function safeClaudeCall(
  chat: string | readonly ChatMessage[],
  options: SafeClaudeOptions = {},
): Promise<SafeClaudeResult> {
  try {
    // Whoever writes JavaScript may hand in null.
    return await ask(chat, options ?? {});
  } catch (error) {
    return failureOutside(error);
  }
}

async function ask(
  chat: string | readonly ChatMessage[],
  options: SafeClaudeOptions,
): Promise<SafeClaudeResult> {
  const sent = await startCall(chat, options, ({ client, input, watch }) =>
    watch.answer(async (abortSignal) => {
      const answer = await client.send(new ConverseCommand(input), { abortSignal });
      return wholeAnswer(answer, options.lang);
    }),
  );
  if ('success' in sent) return sent;
  const { output, stopReason, usage } = sent.value;
  sent.announce({ type: 'answered', ...toldAnswer(sent, usage) });
  const content = restoreContent(output?.message?.content ?? [], sent.prepared.restore);
  return answerOf(content, { stopReason, usage, sent, lang: options.lang });
}

/** Puts an answer together. */
export function answerOf(
  content: readonly ContentBlock[],
  about: {
    readonly stopReason: string | undefined;
    readonly usage: TokenUsage | undefined;
    readonly sent: Pick<Sent<unknown>, 'report'>;
    readonly lang: SafeClaudeOptions['lang'];
  },
): SafeClaudeSuccess {
  const { stopReason, usage, sent, lang } = about;
  const toolCalls = content.flatMap(({ toolUse }) =>
    toolUse
      ? [{ id: toolUse.toolUseId ?? '', name: toolUse.name ?? '', input: toolUse.input }]
      : [],
  );
  return {
    success: true,
    content: content.map(({ text = '' }) => text).join(''),
    toolCalls,
    ...sent.report,
    stopReason,
    usage,
    ...(stopReason === 'max_tokens' ? { notice: truncated(lang) } : {}),
  };
}

function truncated(lang: SafeClaudeOptions['lang']): string {
  const diagnosis = diagnosisOf('output-truncated', { message: 'max_tokens' });
  const { title, steps } = explanationOf(diagnosis, lang);
  return [title, ...steps].join('\n');
}
