import type { ScriptedReply } from './scripted-reply.ts';

/** What an answer counts. */
export interface Usage {
  /** Neither read from the cache nor written to it. */
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** What was written, by how long it stays. */
  readonly writes: readonly CacheWrite[];
}

/** Tokens that went into the prompt cache. */
export interface CacheWrite {
  readonly ttl: '5m' | '1h';
  readonly tokens: number;
}

/** Counts with those of a scripted reply in their place. */
export function withScriptedUsage(usage: Usage, scripted: ScriptedReply['usage'] = {}): Usage {
  const { inputTokens, outputTokens, cacheReadInputTokens, cacheWriteInputTokens } = scripted;
  return {
    input: inputTokens ?? usage.input,
    output: outputTokens ?? usage.output,
    cacheRead: cacheReadInputTokens ?? usage.cacheRead,
    cacheWrite: cacheWriteInputTokens ?? usage.cacheWrite,
    writes:
      cacheWriteInputTokens === undefined
        ? usage.writes
        : [{ ttl: '5m', tokens: cacheWriteInputTokens }],
  };
}

/** The counts as Converse names them; those of the cache are always told, as for every Claude model. */
export function converseUsage({ input, output, cacheRead, cacheWrite, writes }: Usage) {
  return {
    inputTokens: input,
    outputTokens: output,
    totalTokens: input + output + cacheRead + cacheWrite,
    cacheReadInputTokens: cacheRead,
    cacheWriteInputTokens: cacheWrite,
    ...(cacheWrite > 0
      ? { cacheDetails: writes.map(({ ttl, tokens }) => ({ ttl, inputTokens: tokens })) }
      : {}),
  };
}

/** The counts as the Messages API names them. */
export function messagesUsage({ input, output, cacheRead, cacheWrite }: Usage) {
  return {
    input_tokens: input,
    cache_creation_input_tokens: cacheWrite,
    cache_read_input_tokens: cacheRead,
    output_tokens: output,
  };
}
