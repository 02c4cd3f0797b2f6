import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { UsageError } from '../usage-error.ts';
import { type Ignoring, isIgnored } from './is-ignored.ts';
import { isScanned } from './is-scanned.ts';

/** A file to scan. */
export interface FoundFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Folders of other people's code and of what tools make: never looked into. */
const SKIPPED_FOLDERS: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'bower_components',
  '.venv',
  'venv',
  'site-packages',
  '__pycache__',
  '.tox',
  '.mypy_cache',
  '.pytest_cache',
  '.next',
  '.nuxt',
  '.svelte-kit',
  '.turbo',
  '.terraform',
  'cdk.out',
  'coverage',
]);

/**
 * The files below paths, in the order of their names. A folder's `.gitignore` files hold, those above
 * it in the same repository too; what is named itself is always taken. Links are not followed.
 * @throws UsageError when a path is not there.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const path of paths) {
    const status = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`${path} cannot be read (${error.code})`);
    });
    const found = status.isDirectory()
      ? filesBelow(path, await ignoringFor(path))
      : [{ path, size: status.size }];
    for await (const file of found) {
      const whole = resolve(file.path);
      if (!seen.has(whole)) yield file;
      seen.add(whole);
    }
  }
}

async function* filesBelow(folder: string, above: readonly Ignoring[]): AsyncGenerator<FoundFile> {
  const ignoring = [...above, ...(await ignoringOf(resolve(folder)))];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (SKIPPED_FOLDERS.has(entry.name) || isIgnored(`${path}${sep}`, ignoring)) continue;
      yield* filesBelow(path, ignoring);
    } else if (entry.isFile() && isScanned(entry.name) && !isIgnored(path, ignoring)) {
      const status = await stat(path).catch(() => undefined);
      if (status) yield { path, size: status.size };
    }
  }
}

async function ignoringOf(folder: string): Promise<Ignoring[]> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
  return text === undefined ? [] : [{ folder, patterns: ignore().add(text) }];
}

/** What is ignored in a folder that was named; where it is ignored itself, what is above has no say. */
async function ignoringFor(path: string): Promise<readonly Ignoring[]> {
  const above = await ignoringAbove(resolve(path));
  return isIgnored(`${resolve(path)}${sep}`, above) ? [] : above;
}

/** What the folders above ignore, as far up as the repository goes; outside of one, nothing. */
async function ignoringAbove(folder: string): Promise<Ignoring[]> {
  const found: Ignoring[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (at !== folder) found.unshift(...(await ignoringOf(at)));
    const isRoot = await stat(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (isRoot) return found;
    if (at === dirname(at)) return [];
  }
}
