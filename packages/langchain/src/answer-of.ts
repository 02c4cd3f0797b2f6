import type { Answer, CallReport, TokenCounts } from '@caprock/core';
import type { AIMessage, BaseMessage, UsageMetadata } from '@langchain/core/messages';

/** A message of an answer, or a chunk of one. */
interface Generated {
  readonly message: BaseMessage;
}

/** Whether a chunk tells how many tokens there were. */
export function countsTokens({ message }: Generated): boolean {
  return (message as AIMessage).usage_metadata !== undefined;
}

/** What is told of an answer. Of a stream, only the chunks that count tokens are needed. */
export function answerOf(
  { requested, model, region, attempts }: CallReport,
  generations: readonly Generated[],
): Answer {
  const counted = generations.findLast(countsTokens)?.message as AIMessage | undefined;
  const usage = counted?.usage_metadata;
  return {
    requested,
    model,
    region,
    attempts,
    ...(usage ? { usage: tokenCounts(usage) } : {}),
  };
}

function tokenCounts(usage: UsageMetadata): TokenCounts {
  const { input_tokens, output_tokens, input_token_details: details } = usage;
  return {
    inputTokens: input_tokens,
    outputTokens: output_tokens,
    ...(details?.cache_read === undefined ? {} : { cacheReadInputTokens: details.cache_read }),
    ...(details?.cache_creation === undefined
      ? {}
      : { cacheWriteInputTokens: details.cache_creation }),
  };
}
