import type { DraftMessage, RequestDraft, SystemBlock } from '@caprock/core';
import type { CallOptions, HostMessage } from './host-types.ts';

/** What the rules may have a say in, beside the length and the temperature. */
const PARAMETERS = [
  'providerOptions',
  'stopSequences',
  // Without tools no choice among them counts.
  'tools',
  'topK',
  'topP',
  // Of ai 7, and of chat providers.
  'frequencyPenalty',
  'presencePenalty',
  'reasoning',
  'seed',
] as const;

/**
 * The draft of a call that holds one text a message, and no parameter but a length and a temperature:
 * what most chats send. Where no rule has anything to say of it there is no way back to keep a record
 * for, which costs more than all the rest.
 * @returns undefined for every other call.
 */
export function plainDraft(options: CallOptions, modelId: string): RequestDraft | undefined {
  if (saysMore(options)) return undefined;
  const { prompt, maxOutputTokens: maxTokens, temperature } = options;
  let leading = 0;
  while (prompt[leading]?.role === 'system') leading += 1;
  const system: SystemBlock[] = [];
  const messages: DraftMessage[] = [];
  for (let at = 0; at < prompt.length; at += 1) {
    const message = prompt[at] as HostMessage;
    const text = onlyText(message);
    if (text === undefined) return undefined;
    if (at < leading) system.push({ text, sourceMessage: at });
    else if (!isTurn(message)) return undefined;
    else messages.push(turnOf(message, text, at - leading));
  }
  if (maxTokens === undefined && temperature === undefined) return { modelId, system, messages };
  const inferenceConfig = {
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(temperature === undefined ? {} : { temperature }),
  };
  return { modelId, inferenceConfig, system, messages };
}

function saysMore(options: CallOptions): boolean {
  for (const name of PARAMETERS) if (options[name] !== undefined) return true;
  const { type } = (options.responseFormat ?? TEXT) as typeof TEXT;
  return type !== 'text';
}

const TEXT = { type: 'text' };

type Turn = HostMessage & { readonly role: 'user' | 'assistant' };

function isTurn(message: HostMessage): message is Turn {
  return message.role === 'user' || message.role === 'assistant';
}

function turnOf({ role, content }: Turn, text: string, sourceMessage: number): DraftMessage {
  const place = typeof content === 'string' ? { sourceMessage } : { sourceMessage, sourcePart: 0 };
  return { role, content: [{ text, ...place }], sourceMessage };
}

function onlyText({ content, providerOptions }: HostMessage): string | undefined {
  if (providerOptions !== undefined) return undefined;
  if (typeof content === 'string') return content;
  const [only] = content;
  return content.length === 1 && only?.type === 'text' && only.providerOptions === undefined
    ? only.text
    : undefined;
}
