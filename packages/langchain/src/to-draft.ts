import type { DraftMessage, RequestDraft, SystemBlock } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import { type ReadMessage, readMessage, roleOf, systemBlocks } from './turn-from-message.ts';

/** A conversation as a draft, with what the way back needs. */
export interface Translation {
  readonly messages: readonly BaseMessage[];
  /** How many of them, at the beginning, are the system prompt. */
  readonly leading: number;
  readonly system: readonly SystemBlock[];
  readonly turns: readonly DraftMessage[];
  /** Turns that whole messages make up as they stand: an untouched turn is exactly these. */
  readonly whole: ReadonlyMap<DraftMessage, readonly BaseMessage[]>;
}

/**
 * Reads LangChain messages. System messages at the beginning are the system prompt; later ones keep
 * their place. Tool messages in a row are one turn, as ChatBedrockConverse sends them.
 */
export function toDraft(messages: readonly BaseMessage[]): Translation {
  const first = messages.findIndex((message) => roleOf(message) !== 'system');
  const leading = first < 0 ? messages.length : first;
  const system = messages.slice(0, leading).flatMap(systemBlocks);
  const whole = new Map<DraftMessage, readonly BaseMessage[]>();
  const turns: DraftMessage[] = [];
  for (let index = leading; index < messages.length; ) {
    const run = runOfTools(messages, index);
    const read = run.map((message, offset) => readMessage(message, index + offset));
    const turn = turnOf(read, run, index);
    turns.push(turn);
    if (read.every(({ native }) => native)) whole.set(turn, run);
    index += run.length;
  }
  return { messages, leading, system, turns, whole };
}

/** The draft of a request: the conversation, and the parameters of the model that it goes to. */
export function draftOf(
  { system, turns }: Translation,
  modelId: string,
  parameters: Partial<RequestDraft>,
): RequestDraft {
  return { ...parameters, modelId, system, messages: turns };
}

/** The tool messages that stand in a row, or one message of another kind. */
function runOfTools(messages: readonly BaseMessage[], start: number): BaseMessage[] {
  const run = [messages[start] as BaseMessage];
  if (roleOf(run[0] as BaseMessage) !== 'tool') return run;
  for (let index = start + 1; index < messages.length; index += 1) {
    const message = messages[index] as BaseMessage;
    if (roleOf(message) !== 'tool') break;
    run.push(message);
  }
  return run;
}

function turnOf(
  read: readonly ReadMessage[],
  origin: readonly BaseMessage[],
  sourceMessage: number,
): DraftMessage {
  const { role, content } = read[0] as ReadMessage;
  const whole = read.length === 1 ? content : read.flatMap((message) => message.content);
  return { role, content: whole, origin, sourceMessage };
}
