import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'google-chrome'];

/** Where the Chromium of this machine is; undefined where none is on the `PATH`. */
export const chromium = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** The name of tests that need it, which says why they are skipped where they are. */
export const inChromium = chromium
  ? 'in a browser'
  : 'skipped: no Chromium is installed here (apt-get install chromium)';
