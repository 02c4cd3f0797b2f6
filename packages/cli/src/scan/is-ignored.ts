import { relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** The patterns of one `.gitignore`, and the folder that they are relative to. */
export interface Ignoring {
  readonly folder: string;
  readonly patterns: Ignore;
}

/**
 * Whether `.gitignore` files leave a path out; the deepest of them stands last and has the last word.
 * @param path As the system writes it; a folder ends with its separator.
 */
export function isIgnored(path: string, ignoring: readonly Ignoring[]): boolean {
  const folderMark = path.endsWith(sep) ? '/' : '';
  let ignored = false;
  for (const { folder, patterns } of ignoring) {
    const inside = relative(folder, resolve(path)).split(sep).join('/') + folderMark;
    const result = patterns.test(inside);
    if (result.ignored || result.unignored) ignored = result.ignored;
  }
  return ignored;
}
