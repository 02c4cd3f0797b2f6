import type { Step, WireScript } from '../wire/wire-script.ts';
import { eventOf } from './streamed-event.ts';

type Write = Extract<Step, { do: 'write' }>;

/** The script with other steps. */
export function withSteps(script: WireScript, steps: readonly Step[]): WireScript {
  return { ...script, steps };
}

/** A step that writes. */
export function write(bytes: Uint8Array | string): Write {
  return { do: 'write', bytes };
}

/** The steps up to the frame behind so many deltas, and those from there on. */
export function splitSteps(
  script: WireScript,
  afterDeltas: number,
): { readonly before: readonly Step[]; readonly rest: readonly Step[] } {
  const { steps } = script;
  let deltas = 0;
  const at = steps.findIndex((step) => {
    if (step.do === 'end') return true;
    const event = eventOf(step);
    if (!event) return false;
    if (deltas >= afterDeltas && (afterDeltas > 0 || event.name !== 'messageStart')) return true;
    if (event.name === 'contentBlockDelta') deltas += 1;
    return false;
  });
  const end = at < 0 ? steps.length : at;
  return { before: steps.slice(0, end), rest: steps.slice(end) };
}

/** The script up to the frame behind so many deltas, then the break. */
export function breakOff(
  script: WireScript,
  afterDeltas: number | undefined,
  ending: readonly Step[],
): WireScript {
  return withSteps(script, [...splitSteps(script, afterDeltas ?? 0).before, ...ending]);
}

/** The script with more steps behind so many deltas. */
export function insertSteps(
  script: WireScript,
  afterDeltas: number | undefined,
  more: readonly Step[],
): WireScript {
  const { before, rest } = splitSteps(script, afterDeltas ?? 0);
  return withSteps(script, [...before, ...more, ...rest]);
}

/** The script with another frame for the one behind so many deltas; undefined where none follows. */
export function changeFrame(
  script: WireScript,
  afterDeltas: number | undefined,
  change: (frame: Buffer) => Uint8Array,
): WireScript | undefined {
  const { before, rest } = splitSteps(script, afterDeltas ?? 0);
  const [next, ...others] = rest;
  if (next?.do !== 'write') return undefined;
  return withSteps(script, [...before, write(change(Buffer.from(next.bytes))), ...others]);
}

/** Every write in its place as the steps that it becomes. */
export function mapWrites(
  script: WireScript,
  change: (write: Write) => readonly Step[],
): WireScript {
  return withSteps(
    script,
    script.steps.flatMap((step) => (step.do === 'write' ? change(step) : [step])),
  );
}
