import { readFileSync } from 'node:fs';

/** A conversation in chat format, what Bedrock says to it as it stands, and what must hold after its repair. */
export interface ConversationRow {
  readonly id: string;
  readonly api: 'converse' | 'invoke';
  readonly model: string;
  readonly request: ChatRequest;
  readonly plain: { readonly accepted: boolean; readonly refusal?: string };
  readonly repaired: { readonly holds: readonly string[]; readonly refused?: boolean };
  readonly rules: readonly string[];
}

/** A chat request in the format of OpenAI and LiteLLM. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  readonly [parameter: string]: unknown;
}

/** A message of a chat request. */
export interface ChatMessage {
  readonly role: string;
  readonly content?: string | readonly Record<string, unknown>[] | null;
  readonly tool_calls?: readonly {
    readonly id: string;
    readonly function: { readonly name: string; readonly arguments: string };
  }[];
  readonly tool_call_id?: string;
  readonly thinking_blocks?: readonly Record<string, unknown>[];
  readonly [member: string]: unknown;
}

/** Every row of the fixture. */
export const conversationRows: readonly ConversationRow[] = readFileSync(
  new URL('../fixtures/conversations.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as ConversationRow);
