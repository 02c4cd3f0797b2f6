import type { CaprockEvent } from '../events.ts';
import { type EndEvent, isEnd } from './is-end.ts';

/** The part of Node's `process` that is used where there is one. */
interface LogProcess {
  readonly env?: Record<string, string | undefined>;
  readonly stderr?: { write(line: string): unknown };
}

/** What is known of a call so far. */
interface Seen {
  asked: string | undefined;
  model: string | undefined;
  region: string | undefined;
  attempts: number;
  waitMs: number;
  fellBack: boolean;
  readonly kinds: string[];
  /** Rule and place, by model: a request that is sent again is repaired again. */
  readonly repairs: Map<string, Set<string>>;
}

/** Milliseconds for which the answer of the environment holds: asking it costs as much as a repair. */
const WISH_MS = 1_000;
let wish = { isWanted: false, until: Number.NEGATIVE_INFINITY };

/**
 * Prints one line about a call when it has ended, on standard error: ids, kinds and counts.
 * @param now The time of the call, in milliseconds: the environment is asked once a second.
 * @returns What is to be told of the call's events; undefined unless `CAPROCK_LOG` is `1`.
 */
export function callLog(now = performance.now()): ((event: CaprockEvent) => void) | undefined {
  const { process } = globalThis as { process?: LogProcess };
  if (now >= wish.until)
    wish = { isWanted: process?.env?.CAPROCK_LOG === '1', until: now + WISH_MS };
  if (!wish.isWanted) return undefined;
  const seen: Seen = {
    asked: undefined,
    model: undefined,
    region: undefined,
    attempts: 0,
    waitMs: 0,
    fellBack: false,
    kinds: [],
    repairs: new Map(),
  };
  let isWritten = false;
  return (event) => {
    note(event, seen);
    if (isWritten || !endsLine(event)) return;
    isWritten = true;
    try {
      process?.stderr?.write(`caprock ${lineOf(event, seen)}\n`);
    } catch {
      // Whoever closed standard error reads no log.
    }
  };
}

/** What ends a call, and what ends the watching of one. */
type LineEnd = Extract<CaprockEvent, { type: EndEvent['type'] | 'observed' }>;

function endsLine(event: CaprockEvent): event is LineEnd {
  const { type } = event;
  return type === 'observed' || type === 'gave-up' || isEnd(event);
}

function note(event: CaprockEvent, seen: Seen): void {
  if (event.type === 'resolved') seen.asked ??= event.requested;
  if (event.type === 'retry') seen.waitMs += event.waitMs;
  if (event.type === 'fallback') seen.fellBack = true;
  if (event.type === 'repaired') {
    const repairs = seen.repairs.get(event.model) ?? new Set();
    for (const { rule, at } of event.repairs) repairs.add(`${rule} ${at}`);
    seen.repairs.set(event.model, repairs);
  }
  if (event.type === 'attempt') seen.attempts += 1;
  if (event.type === 'attempt' || event.type === 'resolved') {
    seen.model = event.model;
    seen.region = event.region;
  }
  if ('attempts' in event) {
    seen.kinds.push(...event.attempts.flatMap(({ kind }) => kind ?? []));
  }
}

function lineOf(
  event: LineEnd,
  { asked, model, region, attempts, waitMs, fellBack, kinds, repairs }: Seen,
): string {
  const answered = event.type === 'gave-up' ? undefined : event;
  const { inputTokens, outputTokens } =
    answered && 'usage' in answered ? (answered.usage ?? {}) : {};
  const fields = {
    call: event.call,
    outcome: outcomeOf(event, fellBack),
    asked: answered?.requested ?? asked ?? model,
    sent: answered?.model ?? model,
    region: answered?.region ?? region,
    attempts,
    kinds: kinds.length > 0 ? kinds.join(',') : undefined,
    repairs: repairs.get(model ?? '')?.size ?? 0,
    wait: `${Math.round(waitMs)}ms`,
    time: `${Math.round(event.elapsedMs ?? 0)}ms`,
    tokens:
      inputTokens === undefined && outputTokens === undefined
        ? undefined
        : `${inputTokens ?? '?'}/${outputTokens ?? '?'}`,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${shown(String(value))}`)
    .join(' ');
}

function outcomeOf(event: LineEnd, fellBack: boolean): string {
  if (event.type === 'gave-up') {
    return `${event.applied === false ? 'observed' : 'gave-up'}:${event.kind}`;
  }
  return event.type === 'answered' && fellBack ? 'fell-back' : event.type;
}

/** A name is the caller's own words: it must not forge a line or steer a terminal. */
function shown(value: string): string {
  if (/^[\w.:/,@-]{1,200}$/.test(value)) return value;
  return JSON.stringify(value.slice(0, 200).replace(/[^\x20-\x7e]/g, '?'));
}
