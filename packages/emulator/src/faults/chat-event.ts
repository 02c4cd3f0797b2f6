import type { StreamedEvent } from './streamed-event.ts';

/** The members of a chunk by which faults know it. */
interface Chunk {
  readonly choices?: readonly {
    readonly finish_reason?: string;
    readonly delta?: { readonly tool_calls?: readonly { readonly id?: string }[] };
  }[];
}

/**
 * A server-sent event of the gateway as faults see it, in the words of Converse. LiteLLM has no event for
 * the start of a message: its first chunk is a delta already, or the start of a tool call.
 */
export function chatEventOf(text: string): StreamedEvent | undefined {
  if (!text.startsWith('data: {')) return undefined;
  const payload = JSON.parse(text.slice('data: '.length)) as Chunk & StreamedEvent['payload'];
  return { name: nameOf(payload), payload, chunk: false };
}

function nameOf({ choices = [] }: Chunk): string {
  const { finish_reason: reason, delta = {} } = choices[0] ?? {};
  if (reason !== undefined) return 'messageStop';
  if (delta.tool_calls?.some(({ id }) => id !== undefined)) return 'contentBlockStart';
  return Object.keys(delta).length > 0 ? 'contentBlockDelta' : 'metadata';
}
