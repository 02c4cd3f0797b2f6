import { readFrame } from '../wire/read-frame.ts';
import type { Step, WireScript } from '../wire/wire-script.ts';
import { chatEventOf } from './chat-event.ts';

/** An event of a stream as faults see it, in the words of Converse for InvokeModel streams too. */
export interface StreamedEvent {
  /** `contentBlockDelta`; undefined for what is no event. */
  readonly name: string | undefined;
  /** What is inside; of a `chunk`, the Messages event. */
  readonly payload: {
    readonly contentBlockIndex?: number;
    readonly index?: number;
    readonly start?: { readonly toolUse?: unknown };
    readonly content_block?: { readonly type?: string };
    readonly [member: string]: unknown;
  };
  /** The event is a `chunk` of an InvokeModel stream. */
  readonly chunk: boolean;
}

/** Whether a script is a successful event stream. */
export function isEventStream({ status, headers }: WireScript): boolean {
  return status === 200 && headers['content-type'] === 'application/vnd.amazon.eventstream';
}

/** Whether a script is a successful stream of the gateway: server-sent events. */
export function isChatStream({ status, headers }: WireScript): boolean {
  return status === 200 && (headers['content-type'] ?? '').startsWith('text/event-stream');
}

/** The event that a step writes; undefined for every other step. */
export function eventOf(step: Step): StreamedEvent | undefined {
  if (step.do !== 'write') return undefined;
  if (typeof step.bytes === 'string') return chatEventOf(step.bytes);
  const { headers, payload } = readFrame(step.bytes);
  const body = JSON.parse(payload.toString() || '{}') as StreamedEvent['payload'] & {
    bytes?: string;
  };
  if (headers[':event-type'] !== 'chunk') {
    return { name: headers[':event-type'], payload: body, chunk: false };
  }
  const message = JSON.parse(Buffer.from(body.bytes ?? '', 'base64').toString()) as {
    type: string;
  };
  return { name: camelCase(message.type), payload: message, chunk: true };
}

/** The index of the block that an event belongs to. */
export function blockIndexOf({ payload }: StreamedEvent): number {
  return payload.contentBlockIndex ?? payload.index ?? 0;
}

/** Whether an event opens a tool call. */
export function opensTool({ name, payload }: StreamedEvent): boolean {
  return (
    name === 'contentBlockStart' &&
    (payload.start?.toolUse !== undefined || payload.content_block?.type === 'tool_use')
  );
}

/** `content_block_delta` in the words of Converse. */
function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
