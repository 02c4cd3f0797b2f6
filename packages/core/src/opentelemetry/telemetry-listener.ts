import type { Meter, Tracer } from '@opentelemetry/api';
import type { CaprockEvent } from '../events.ts';
import { isEnd } from '../fallback/is-end.ts';
import { type CallSpans, openCallSpans } from './call-spans.ts';
import { measureCalls } from './measure-call.ts';

/** What is used of `@opentelemetry/api`: the caller's own copy, so that there is no second one. */
export type OpenTelemetryApi = Pick<
  typeof import('@opentelemetry/api'),
  'context' | 'metrics' | 'SpanKind' | 'SpanStatusCode' | 'trace'
>;

/** Where spans and measurements go. */
export interface TelemetryOptions {
  /** `import * as api from '@opentelemetry/api'`. */
  readonly api: OpenTelemetryApi;
  /** Default: the one of the API's tracer provider. */
  readonly tracer?: Tracer;
  /** Default: the one of the API's meter provider. */
  readonly meter?: Meter;
}

/** Calls that may be open at once; of more, those that began first are given up for lost. */
const MOST_OPEN_CALLS = 10_000;

/**
 * A listener for `onEvent` that makes spans and metrics of the events, by OpenTelemetry's conventions
 * for generative AI: one span a call, one within it for each request. Calls may share it. Names, ids,
 * kinds, places and counts go out, never contents.
 */
export function telemetryListener({
  api,
  tracer = api.trace.getTracer('@caprock/core'),
  meter = api.metrics.getMeter('@caprock/core'),
}: TelemetryOptions): (event: CaprockEvent) => void {
  const open = new Map<string, CallSpans>();
  const measure = measureCalls(meter);
  return (event) => {
    const { call, applied } = event;
    // What belongs to no call, or was only observed, is no work of ours.
    if (call === undefined || applied === false) return;
    const spans = open.get(call) ?? openCallSpans(event, { api, tracer });
    spans.tell(event);
    if (!isEnd(event)) {
      open.set(call, spans);
      forgetLost(open);
      return;
    }
    open.delete(call);
    measure(event, event.type === 'gave-up' ? spans.requested : event.requested);
  };
}

/** A stream that nobody reads never ends; its spans must not stay for ever. */
function forgetLost(open: Map<string, CallSpans>): void {
  if (open.size <= MOST_OPEN_CALLS) return;
  const [[call, spans]] = open as unknown as [[string, CallSpans]];
  open.delete(call);
  spans.abandon();
}
