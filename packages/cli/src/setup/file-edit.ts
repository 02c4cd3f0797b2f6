import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import ignore from 'ignore';
import { sectionsInIni } from './ini-text.ts';
import { linesOf, textOf } from './line-ending.ts';
import type { FileChange, MethodPlan } from './method.ts';

/** A file as it is and as it would be. */
export interface FileEdit {
  readonly path: string;
  /** Undefined where there is no such file. */
  readonly before: string | undefined;
  readonly after: string;
  /** Holds credentials or says where they are: readable by its owner only. */
  readonly isPrivate: boolean;
}

/** Where the files are. */
export interface Places {
  readonly project: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What would be written; files that stay as they are are left out. */
export async function editsOf({ changes }: MethodPlan, places: Places): Promise<FileEdit[]> {
  const edits: FileEdit[] = [];
  for (const { file, change } of changes) {
    const path = pathOf(file, places);
    const before = await textIn(path);
    edits.push({ path, before, after: change(before ?? ''), isPrivate: true });
  }
  if (changes.some(({ file }) => file === 'env')) edits.push(await ignoringEnv(places.project));
  return edits.filter(({ before, after }) => before !== after);
}

/** The profiles that the AWS files of this machine have. */
export async function knownProfiles(places: Places): Promise<string[]> {
  const [config = '', credentials = ''] = await Promise.all(
    (['config', 'credentials'] as const).map((file) => textIn(pathOf(file, places))),
  );
  const named = sectionsInIni(config).flatMap(
    (name) => /^profile (.+)$/.exec(name)?.[1] ?? (name === 'default' ? [name] : []),
  );
  return [...new Set([...named, ...sectionsInIni(credentials)])];
}

/** The text of the project's `.env`, empty where there is none. */
export async function envTextIn(places: Places): Promise<string> {
  return (await textIn(pathOf('env', places))) ?? '';
}

/** The text of a file; undefined where there is none. */
async function textIn(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @see https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html */
function pathOf(file: FileChange['file'], { project, environment }: Places): string {
  const home = environment.HOME ?? environment.USERPROFILE ?? homedir();
  switch (file) {
    case 'env':
      return join(project, '.env');
    case 'config':
      return environment.AWS_CONFIG_FILE ?? join(home, '.aws', 'config');
    case 'credentials':
      return environment.AWS_SHARED_CREDENTIALS_FILE ?? join(home, '.aws', 'credentials');
  }
}

/** How the copy of a file before a change is called: `.env.bak-20261124T201500Z`. */
export function backupOf(path: string, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${path}.bak-${stamp}`;
}

/** `.env` and the copies of it must never be committed. */
async function ignoringEnv(project: string): Promise<FileEdit> {
  const path = join(project, '.gitignore');
  const before = await textIn(path);
  const patterns = ignore().add(before ?? '');
  const wanted = [
    ['.env', '.env'],
    ['.env.bak-*', basename(backupOf('.env', 0))],
  ] as const;
  const lacking = wanted.filter(([, name]) => !patterns.ignores(name)).map(([pattern]) => pattern);
  const { lines, ending } = linesOf(before ?? '');
  const after =
    lacking.length === 0 ? (before ?? '') : textOf({ lines: [...lines, ...lacking], ending });
  return { path, before, after, isPrivate: false };
}
