import pico from 'picocolors';
import type { ConsoleIo } from '../console-io.ts';

/** Colours, or functions that do nothing where there is no terminal to show them. */
export type Colors = ReturnType<typeof pico.createColors>;

/** Colours for a terminal; none in a pipe, with `NO_COLOR`, or on a dumb terminal. */
export function colorsFor({
  stdout,
  environment,
}: Pick<ConsoleIo, 'stdout' | 'environment'>): Colors {
  const forced = Boolean(environment.FORCE_COLOR);
  const refused = Boolean(environment.NO_COLOR) || environment.TERM === 'dumb';
  return pico.createColors(forced || (stdout.isTTY === true && !refused));
}
