import { BEDROCK_KEYS } from './cache-point.ts';
import type { HostModel } from './host-types.ts';

/** The `/anthropic` entry of the Bedrock provider, which speaks the Messages API over InvokeModel. */
function speaksMessagesApi({ provider }: HostModel): boolean {
  return provider === 'bedrock.anthropic.messages';
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
