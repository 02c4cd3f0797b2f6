import type { ChatRequest } from './gateway/chat-request.ts';
import type { ConverseRequest } from './wire/converse-request.ts';
import type { WireScript } from './wire/wire-script.ts';

/** A request that arrived, and how it was answered. */
export interface RecordedRequest {
  readonly operation: string;
  /** The id, or on the gateway the model group, as it was sent. */
  readonly model: string;
  readonly region: string;
  /** 0 when the connection was closed before any answer. */
  readonly status: number;
  /** As it was sent: typed as Converse's, though InvokeModel and the gateway have bodies of their own. */
  readonly body: ConverseRequest;
  /** The same body, of ChatCompletions. */
  readonly chat?: ChatRequest;
}

/** The latest requests. */
export interface RequestLog {
  readonly requests: readonly RecordedRequest[];
  /** Remembers a request and the status of what went over the wire for it. */
  add(request: Omit<RecordedRequest, 'status'>, script: WireScript): void;
  clear(): void;
}

/** A log that holds so many requests, the latest ones. */
export function createRequestLog(remember: number): RequestLog {
  const requests: RecordedRequest[] = [];
  return {
    requests,
    add(request, { status, steps }) {
      const answered = steps.some((step) => step.do === 'head');
      requests.push({ ...request, status: answered ? status : 0 });
      if (requests.length > remember) requests.shift();
    },
    clear() {
      requests.length = 0;
    },
  };
}
