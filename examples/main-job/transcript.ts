/** A turn of the demo's conversations, in neither host's words. */
export type Turn =
  | { readonly role: 'system' | 'user'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly call?: ToolCall }
  | {
      readonly role: 'tool';
      readonly callId: string;
      readonly tool: string;
      readonly text: string;
    };

/** A tool call of the model. */
export interface ToolCall {
  readonly id: string;
  readonly tool: string;
  readonly input: Readonly<Record<string, string>>;
}

/** The call that started it all: nothing but a system message. */
export const systemOnly: readonly Turn[] = [
  { role: 'system', text: 'You are a weather service. Say what the weather in Seoul is like.' },
];

/**
 * What is left of an agent's run after a night of restarts: a call that was interrupted, a blank
 * turn, and a person who wrote twice.
 */
export const agentTranscript: readonly Turn[] = [
  { role: 'system', text: 'You are an operations agent. Use the tools, then answer briefly.' },
  { role: 'user', text: '결제 서비스가 느려요. 로그를 확인해 주세요.' },
  {
    role: 'assistant',
    text: 'I read the log of the payment service first.',
    call: { id: 'call_log_1', tool: 'read_log', input: { service: 'payments' } },
  },
  {
    role: 'tool',
    callId: 'call_log_1',
    tool: 'read_log',
    text: 'p99 4.8 s, 312 timeouts to ledger-db',
  },
  {
    role: 'assistant',
    text: 'The database looks slow. I ask it for its longest queries.',
    call: { id: 'call_query_2', tool: 'slow_queries', input: { database: 'ledger-db' } },
  },
  { role: 'user', text: 'Stop, that database is being migrated.' },
  { role: 'assistant', text: '   ' },
  { role: 'user', text: 'Tell me only what you know so far.' },
  { role: 'user', text: '그리고 한 줄로 요약해 주세요.' },
];

/** The person's own words in a conversation: none of them may be lost. */
export function personsWords(turns: readonly Turn[]): string[] {
  return turns.filter((turn) => turn.role === 'user').map((turn) => turn.text);
}
