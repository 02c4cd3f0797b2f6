import type { TokenUsage } from '@aws-sdk/client-bedrock-runtime';
import type { Answer, TokenCounts } from '@caprock/core';

/** Who answered a call, after which requests. */
interface Answered {
  readonly requested: string;
  readonly report: Pick<Answer, 'model' | 'region' | 'attempts'>;
}

/** What is told of an answer. */
export function toldAnswer(
  { requested, report: { model, region, attempts } }: Answered,
  usage: TokenUsage | undefined,
): Answer {
  return {
    requested,
    model,
    region,
    attempts,
    ...(usage ? { usage: tokenCounts(usage) } : {}),
  };
}

/** Bedrock counts what came from a prompt cache, and what went into one, beside the input. */
function tokenCounts(usage: TokenUsage): TokenCounts {
  const { inputTokens = 0, outputTokens = 0, cacheReadInputTokens, cacheWriteInputTokens } = usage;
  return {
    inputTokens: inputTokens + (cacheReadInputTokens ?? 0) + (cacheWriteInputTokens ?? 0),
    outputTokens,
    ...(cacheReadInputTokens === undefined ? {} : { cacheReadInputTokens }),
    ...(cacheWriteInputTokens === undefined ? {} : { cacheWriteInputTokens }),
  };
}
