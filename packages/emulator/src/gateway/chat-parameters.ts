import type { WorldModel } from '../world/world.ts';
import type { ChatRequest } from './chat-request.ts';
import { ChatRefusedError } from './gateway-error.ts';

/** OpenAI's parameters that LiteLLM's Converse translation does not know; they are refused unless `drop_params` is on. */
const UNSUPPORTED = [
  'frequency_penalty',
  'presence_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'seed',
  'n',
  'modalities',
  'prediction',
  'audio',
];

/**
 * @throws {@link ChatRefusedError} For a parameter that LiteLLM cannot translate. `n: 1` passes, since LangChain sends it.
 * @see https://github.com/BerriAI/litellm litellm/utils.py, `get_optional_params`
 */
export function assertSupported(chat: ChatRequest, modelId: string): void {
  const given = UNSUPPORTED.filter((name) => {
    const value = chat[name];
    return value !== undefined && value !== null && !(name === 'n' && value === 1);
  });
  if (given.length === 0) return;
  const names = `[${given.map((name) => `'${name}'`).join(', ')}]`;
  throw new ChatRefusedError({
    kind: 'UnsupportedParamsError',
    message: `bedrock does not support parameters: ${names}, for model=${modelId}. To drop these, set \`litellm.drop_params=True\` or for proxy:\n\n\`litellm_settings:\n drop_params: true\`\n. \n If you want to use these params dynamically send allowed_openai_params=${names} in your request.`,
  });
}

/** Thinking, and the effort that goes with it, as the model takes them. */
export interface ChatThinking {
  readonly thinking?: { readonly type: string; readonly budget_tokens?: number };
  readonly output_config?: { readonly effort: string };
}

/** LiteLLM's thinking budgets, in tokens. @see https://docs.litellm.ai/docs/proxy/config_settings (DEFAULT_REASONING_EFFORT_…) */
const BUDGETS: Readonly<Record<string, number>> = {
  minimal: 1024,
  low: 1024,
  medium: 2048,
  high: 4096,
};

/**
 * What `thinking` and `reasoning_effort` become: adaptive thinking with an effort for models that take it,
 * else a budget.
 * @see https://github.com/BerriAI/litellm litellm/llms/anthropic/chat/transformation.py, `_map_reasoning_effort`
 */
export function thinkingOfChat(chat: ChatRequest, model: WorldModel | undefined): ChatThinking {
  const { thinking, reasoning_effort: effort } = chat;
  if (thinking) return { thinking };
  if (typeof effort !== 'string' || effort === 'none') return {};
  if (model?.thinking?.adaptive) {
    return {
      thinking: { type: 'adaptive' },
      output_config: { effort: effort === 'minimal' ? 'low' : effort },
    };
  }
  return { thinking: { type: 'enabled', budget_tokens: BUDGETS[effort] ?? 4096 } };
}

/** Tokens that LiteLLM leaves for the answer behind a thinking budget (DEFAULT_MAX_TOKENS). */
const BEHIND_THINKING = 4096;

/** `max_tokens` of a chat; where it says none but thinks on a budget, the budget and room behind it. */
export function maxTokensOfChat(chat: ChatRequest, { thinking }: ChatThinking): number | undefined {
  const most = chat.max_completion_tokens ?? chat.max_tokens ?? undefined;
  const budget = thinking?.budget_tokens;
  return most ?? (budget === undefined ? undefined : budget + BEHIND_THINKING);
}
