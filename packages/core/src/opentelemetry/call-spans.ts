import type { Context, Span, Tracer } from '@opentelemetry/api';
import type { CaprockEvent } from '../events.ts';
import { type EndEvent, isEnd } from '../fallback/is-end.ts';
import { eventAttributes, known, OPERATION, tokenAttributes } from './attributes.ts';
import type { OpenTelemetryApi } from './telemetry-listener.ts';

/** The spans of one call. */
export interface CallSpans {
  /** The name that was asked for, as far as it is known. */
  readonly requested: string | undefined;
  tell(event: CaprockEvent): void;
  /** Ends what is open, of a call whose end nobody will tell. */
  abandon(): void;
}

/**
 * Opens the span of a call, within the span that is active where its first event is told. Each
 * request becomes a span within it, which ends when the next thing is told; repairs, retries,
 * pauses and fallbacks are events of the call's span.
 */
export function openCallSpans(
  first: CaprockEvent,
  { api, tracer }: { readonly api: OpenTelemetryApi; readonly tracer: Tracer },
): CallSpans {
  const requested = nameIn(first);
  const parent = api.context.active();
  const span = tracer.startSpan(
    requested === undefined ? 'chat' : `chat ${requested}`,
    {
      kind: api.SpanKind.CLIENT,
      attributes: known({ ...OPERATION, 'gen_ai.request.model': requested }),
    },
    parent,
  );
  const within = api.trace.setSpan(parent, span);
  const repaired = new Set<string>();
  let attempt: Span | undefined;
  const failed = (failing: Span, kind: string) => {
    failing.setAttribute('error.type', kind);
    failing.setStatus({ code: api.SpanStatusCode.ERROR });
  };
  const endAttempt = (kind?: string) => {
    if (attempt && kind !== undefined) failed(attempt, kind);
    attempt?.end();
    attempt = undefined;
  };
  const end = (event: EndEvent) => {
    if (event.type === 'gave-up') {
      endAttempt(event.attempts.at(-1)?.kind ?? event.kind);
      failed(span, event.kind);
    } else {
      endAttempt();
      span.setAttributes(answerAttributes(event));
    }
    span.setAttribute('caprock.attempts', event.attempts.length);
    span.end();
  };
  return {
    requested,
    tell(event) {
      if (isEnd(event)) end(event);
      else if (event.type === 'attempt') {
        // Of a request that another one follows nobody may have told why.
        endAttempt('_OTHER');
        attempt = openAttempt(event, { api, tracer, within });
      } else if (event.type === 'repaired') tellRepairs(event, span, repaired);
      else {
        if ('kind' in event) endAttempt(event.kind);
        span.addEvent(`caprock.${event.type}`, eventAttributes(event));
      }
    },
    abandon() {
      endAttempt();
      span.end();
    },
  };
}

function nameIn(event: CaprockEvent): string | undefined {
  if ('requested' in event) return event.requested;
  return 'model' in event ? event.model : undefined;
}

function openAttempt(
  { model, region, attempt }: Extract<CaprockEvent, { type: 'attempt' }>,
  {
    api,
    tracer,
    within,
  }: { readonly api: OpenTelemetryApi; readonly tracer: Tracer; readonly within: Context },
): Span {
  // Without the operation's name, so that nobody counts a call and its requests as several chats.
  const attributes = known({
    'gen_ai.provider.name': OPERATION['gen_ai.provider.name'],
    'gen_ai.request.model': model,
    'cloud.region': region,
    'caprock.attempt': attempt,
  });
  return tracer.startSpan(`attempt ${model}`, { kind: api.SpanKind.CLIENT, attributes }, within);
}

function answerAttributes(event: Exclude<EndEvent, { type: 'gave-up' }>) {
  return known({
    'gen_ai.request.model': event.requested,
    'gen_ai.response.model': event.model,
    'cloud.region': event.region,
    ...tokenAttributes(event.usage),
  });
}

/** A request that is sent again is repaired again, and told once. */
function tellRepairs(
  { model, region, repairs }: Extract<CaprockEvent, { type: 'repaired' }>,
  span: Span,
  told: Set<string>,
): void {
  for (const { rule, at } of repairs) {
    const key = `${region} ${model} ${rule} ${at}`;
    if (told.has(key)) continue;
    told.add(key);
    const attributes = { 'caprock.model': model, 'cloud.region': region };
    span.addEvent(
      'caprock.repaired',
      known({ ...attributes, 'caprock.rule': rule, 'caprock.at': at }),
    );
  }
}
