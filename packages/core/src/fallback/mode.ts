import { classifyError } from '../errors/classify-error.ts';
import type { CaprockOptions } from '../options.ts';
import type { Announce } from './announce.ts';
import type { Target } from './target.ts';

/** How much is done: everything; nothing, but told what would be; nothing. */
export type Mode = 'on' | 'observe' | 'off';

const MODES: readonly string[] = ['on', 'observe', 'off'] satisfies Mode[];

/**
 * The mode that holds: `CAPROCK_MODE` of the environment, where there is one, wins over the option.
 * @throws TypeError where either is none of the three.
 */
export function modeOf({ mode = 'on' }: Pick<CaprockOptions, 'mode'>): Mode {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  const named = process?.env?.CAPROCK_MODE?.trim().toLowerCase();
  const [place, given] = named ? ['CAPROCK_MODE', named] : ['mode', mode];
  if (MODES.includes(given)) return given as Mode;
  throw new TypeError(
    `${place} is ${JSON.stringify(given)}: it must be 'on', 'observe' or 'off' (it is 'on' when left out).`,
  );
}

/** Tells what would have been done: the same events, marked as not applied. */
function observing(announce: Announce): Announce {
  return (event) => announce({ ...event, applied: false });
}

/**
 * Runs what would have been done for a call, for its events alone. Never throws: a call that could not
 * have been made is told as given up.
 * @param prepare Makes the call ready for its first target, and gives that back.
 * @returns To be called when the host's own call has been answered.
 */
export function observe(announce: Announce, prepare: (announce: Announce) => Target): () => void {
  const tell = observing(announce);
  try {
    const { name: requested, modelId: model, region } = prepare(tell);
    return () => tell({ type: 'observed', requested, model, region });
  } catch (error) {
    tell({ type: 'gave-up', kind: classifyError(error).kind, attempts: [] });
    return () => {};
  }
}

/** Tells what the error of a call means that Caprock had no hand in. The error is left as it is. */
export function observeFailure(
  announce: Announce,
  error: unknown,
  asked: {
    readonly modelId: string;
    readonly region: string | undefined;
    readonly aborted?: boolean;
    readonly hasUserMessage: boolean;
  },
): void {
  const { modelId: model, region, ...about } = asked;
  const context = { modelId: model, ...about, ...(region === undefined ? {} : { region }) };
  const { kind } = classifyError(error, context);
  observing(announce)({ type: 'gave-up', kind, attempts: [{ model, region, kind }] });
}
