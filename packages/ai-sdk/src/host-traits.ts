import type { ModelTraits } from '@caprock/core';
import { BEDROCK_KEYS } from './cache-point.ts';
import type { HostModel } from './host-types.ts';

/** The `/anthropic` entry of the Bedrock provider, which speaks the Messages API over InvokeModel. */
function speaksMessagesApi({ provider }: HostModel): boolean {
  return provider === 'bedrock.anthropic.messages';
}

/**
 * Whether the host speaks OpenAI's chat API, which gateways take: `@ai-sdk/openai-compatible`, whose
 * provider name is the caller's own (`litellm.chat`), and `.chat()` of `@ai-sdk/openai`.
 */
export function speaksChatApi(model: HostModel): boolean {
  return model.provider.endsWith('.chat') && takesProfiles(model);
}

/**
 * Whether the rules have a say in an output format. Bedrock's providers choose by the model how to ask
 * for one. LiteLLM hands a schema on to models with an output format of their own, and forces all others
 * to call a tool, which the newest do not take; a provider says no schema unless it is told to.
 * @see https://docs.litellm.ai/docs/completion/json_mode
 */
export function settlesOutputFormat(
  model: HostModel,
  {
    structuredOutput,
    forcedToolChoice,
  }: Pick<ModelTraits, 'forcedToolChoice' | 'structuredOutput'>,
): boolean {
  const { supportsStructuredOutputs: sendsSchema } = model as {
    supportsStructuredOutputs?: unknown;
  };
  return structuredOutput ? sendsSchema === true : !forcedToolChoice;
}

/**
 * Whether the host can send a system message in mid-conversation. The Converse provider throws
 * `AI_UnsupportedFunctionalityError` for one (amazon-bedrock 5.0.101,
 * convert-to-amazon-bedrock-chat-messages.ts), whatever the model takes.
 */
export function takesSystemInMessages(model: HostModel): boolean {
  return speaksMessagesApi(model);
}

/** The metadata keys under which a host keeps the signatures of reasoning, first match wins. */
export function signatureKeysOf(model: HostModel): readonly string[] {
  return speaksMessagesApi(model) ? ['anthropic'] : BEDROCK_KEYS;
}

/**
 * Whether names can be resolved for the host. The mantle entry speaks another API, which knows ids
 * without a profile and models of other vendors: there a name is sent as it is written.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/bedrock-mantle.html
 */
export function takesProfiles({ provider }: HostModel): boolean {
  return !provider.startsWith('bedrock-mantle.');
}
