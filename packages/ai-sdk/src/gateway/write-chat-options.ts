import { BEDROCK_KEYS } from '../cache-point.ts';
import type { CallOptions, HostMessage, HostModel } from '../host-types.ts';
import { mapList } from '../map-parts.ts';
import { reasoningConfigOf } from '../parameters-to-draft.ts';
import { writeCacheControl } from './cache-control.ts';
import { chatOptionKeys, withoutOptions } from './chat-option-keys.ts';
import { CHAT_PARAMETERS, thinkingBudget, withLimit } from './read-chat-options.ts';
import { writeThinkingBlocks } from './thinking-blocks.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Writes what a call says to a Bedrock provider as a chat provider reads it, for LiteLLM: the mirror
 * of `readChatOptions`. Signed reasoning goes along as `thinking_blocks`.
 * @returns The very same options where there is nothing of it.
 */
export function writeChatOptions(written: CallOptions, model: HostModel): CallOptions {
  const prompt = mapList(written.prompt, writeMessage);
  const options = prompt === written.prompt ? written : { ...written, prompt };
  const reasoning = reasoningConfigOf(options);
  const fields = fieldsOf(options);
  const { topK } = options;
  if (fields === undefined && topK === undefined && Object.keys(reasoning).length === 0) {
    return options;
  }
  const limited = withLimit(options, thinkingBudget(options));
  const settled = fields ? { ...limited, ...chatParameters(fields) } : limited;
  // The provider itself knows no topK; LiteLLM hands it on.
  const ofModel = { ...withoutChatParameters(fields ?? {}), ...(topK ? { top_k: topK } : {}) };
  const sent = sending({ ...settled, topK: undefined }, ofModel, model);
  return 'effort' in reasoning
    ? withEffort(sent, reasoning, model)
    : sending(sent, thinkingMembers(reasoning), model);
}

function writeMessage(message: HostMessage): HostMessage {
  return writeThinkingBlocks(writeCacheControl(message));
}

function fieldsOf({ providerOptions }: CallOptions): Members | undefined {
  for (const key of BEDROCK_KEYS) {
    const fields = providerOptions?.[key]?.additionalModelRequestFields;
    if (typeof fields === 'object' && fields !== null) return fields as Members;
  }
  return undefined;
}

/** The AI SDK's own settings, unset where a rule left them out. */
function chatParameters(fields: Members): Partial<CallOptions> {
  const entries = Object.entries(CHAT_PARAMETERS).map(([setting, member]) => [
    setting,
    fields[member],
  ]);
  return Object.fromEntries(entries) as Partial<CallOptions>;
}

function withoutChatParameters(fields: Members): Members {
  const own: readonly string[] = Object.values(CHAT_PARAMETERS);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !own.includes(name)));
}

function thinkingMembers({
  type,
  budgetTokens,
  display,
  maxReasoningEffort: effort,
}: Members): Members {
  const thinking = {
    type,
    ...(budgetTokens === undefined ? {} : { budget_tokens: budgetTokens }),
    ...(display === undefined ? {} : { display }),
  };
  return {
    ...(type === undefined ? {} : { thinking }),
    ...(effort === undefined ? {} : { output_config: { effort } }),
  };
}

/** Members that the provider sends as they are: those under its own name. */
function sending(options: CallOptions, members: Members, model: HostModel): CallOptions {
  if (Object.keys(members).length === 0) return options;
  const { sent } = chatOptionKeys(model);
  const { providerOptions } = options;
  const key = sent.find((one) => providerOptions?.[one] !== undefined) ?? String(sent[0]);
  const own = { ...providerOptions?.[key], ...members };
  return { ...options, providerOptions: { ...providerOptions, [key]: own } };
}

/** An effort stays as the caller said it, of which LiteLLM makes thinking; where thinking is off, it goes. */
function withEffort(options: CallOptions, { type }: Members, model: HostModel): CallOptions {
  if (type !== undefined && type !== 'disabled') return options;
  const { named } = chatOptionKeys(model);
  const members = ['reasoningEffort', 'reasoning_effort'];
  const providerOptions = withoutOptions(options.providerOptions ?? {}, named, members);
  return { ...options, providerOptions, reasoning: undefined };
}
