import type { ModelTraits } from '@caprock/core';
import { BEDROCK_KEYS } from '../cache-point.ts';
import type { CallOptions, HostModel } from '../host-types.ts';
import { mapList } from '../map-parts.ts';
import { reasoningConfigOf } from '../parameters-to-draft.ts';
import { readCacheControl } from './cache-control.ts';
import { chatOptionKeys, readOption, withoutOptions } from './chat-option-keys.ts';

/** LiteLLM's budgets of an effort, in tokens. @see https://docs.litellm.ai/docs/reasoning_content */
const EFFORT_BUDGETS: Readonly<Record<string, number>> = {
  minimal: 1_024,
  low: 1_024,
  medium: 2_048,
};
const HIGHEST_BUDGET = 4_096;

/** The AI SDK's own settings that Claude does not have, as the chat format calls them. */
export const CHAT_PARAMETERS = {
  frequencyPenalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  seed: 'seed',
} as const;

/** Members that only other vendors' models know, and that LiteLLM refuses for Bedrock. */
const FOREIGN = ['frequency_penalty', 'logit_bias', 'logprobs', 'n', 'presence_penalty', 'seed'];

const FIELDS = ['top_k', 'top_logprobs', ...FOREIGN];

/** Members of a chat request that the rules have a say in, beside the AI SDK's own settings. */
const CHAT_MEMBERS = ['thinking', 'output_config', ...FIELDS];

/**
 * Reads what a call says to a chat provider as if it were said to a Bedrock provider: cache marks,
 * thinking, effort, and parameters that Claude does not have.
 * @param traits Of the model behind the gateway: what LiteLLM makes of an effort depends on it.
 * @returns The very same options where none of it is said.
 */
export function readChatOptions(
  written: CallOptions,
  model: HostModel,
  traits: Pick<ModelTraits, 'thinking'>,
): CallOptions {
  const prompt = mapList(written.prompt, readCacheControl);
  const options = prompt === written.prompt ? written : { ...written, prompt };
  const { sent } = chatOptionKeys(model);
  const fields = chatFields(options, sent);
  const reasoning = thinkingConfig(options, sent) ?? effortConfig(options, model, traits);
  if (fields === undefined && reasoning === undefined) return options;
  const rest = withoutOptions(options.providerOptions ?? {}, sent, CHAT_MEMBERS);
  const key = BEDROCK_KEYS.find((one) => rest[one] !== undefined) ?? 'bedrock';
  const own = rest[key] ?? {};
  const bedrock = {
    ...own,
    ...(reasoning ? { reasoningConfig: reasoning } : {}),
    ...(fields
      ? { additionalModelRequestFields: { ...Object(own.additionalModelRequestFields), ...fields } }
      : {}),
  };
  const read = { ...options, providerOptions: { ...rest, [key]: bedrock } };
  // Bedrock's providers send the budget on top of the caller's maximum; in a chat it is part of it.
  return reasoning ? withLimit(read, -thinkingBudget(read)) : read;
}

function chatFields(
  options: CallOptions,
  sent: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  const { providerOptions } = options;
  const fields: Record<string, unknown> = {};
  for (const [setting, member] of Object.entries(CHAT_PARAMETERS)) {
    if (options[setting] !== undefined) fields[member] = options[setting];
  }
  for (const member of FIELDS) {
    const value = readOption(providerOptions, sent, member);
    if (value !== undefined) fields[member] = value;
  }
  return Object.keys(fields).length === 0 ? undefined : fields;
}

type ReasoningConfig = Readonly<Record<string, unknown>>;

/** Thinking in Anthropic's own words, which LiteLLM hands on. */
function thinkingConfig(
  { providerOptions }: CallOptions,
  sent: readonly string[],
): ReasoningConfig | undefined {
  const thinking = readOption(providerOptions, sent, 'thinking');
  const { effort } = Object(readOption(providerOptions, sent, 'output_config'));
  if (thinking === undefined && effort === undefined) return undefined;
  const { type, budget_tokens: budgetTokens, display } = Object(thinking);
  return { type, budgetTokens, display, maxReasoningEffort: effort };
}

/** An effort in OpenAI's words: LiteLLM makes thinking of it, adaptive where the model has that. */
function effortConfig(
  options: CallOptions,
  model: HostModel,
  { thinking }: Pick<ModelTraits, 'thinking'>,
): ReasoningConfig | undefined {
  const effort = effortOf(options, model);
  if (effort === undefined || effort === 'none') return undefined;
  return thinking.includes('adaptive')
    ? { type: 'adaptive', effort }
    : { type: 'enabled', budgetTokens: EFFORT_BUDGETS[effort] ?? HIGHEST_BUDGET, effort };
}

/** The effort of a call, wherever it is said: `reasoningEffort`, `reasoning_effort`, or ai 7's `reasoning`. */
function effortOf(options: CallOptions, model: HostModel): string | undefined {
  const { named, sent } = chatOptionKeys(model);
  const { providerOptions, reasoning } = options;
  const effort =
    readOption(providerOptions, named, 'reasoningEffort') ??
    readOption(providerOptions, sent, 'reasoning_effort') ??
    (reasoning === 'provider-default' ? undefined : reasoning);
  return typeof effort === 'string' ? effort : undefined;
}

/** The budget that a call has for thinking, in tokens. */
export function thinkingBudget(options: CallOptions): number {
  const { type, budgetTokens } = reasoningConfigOf(options);
  return type === 'enabled' && typeof budgetTokens === 'number' ? budgetTokens : 0;
}

/** The same call with so many tokens more, or fewer, where it has a limit. */
export function withLimit(options: CallOptions, more: number): CallOptions {
  const { maxOutputTokens } = options;
  if (maxOutputTokens === undefined || more === 0) return options;
  return { ...options, maxOutputTokens: maxOutputTokens + more };
}
