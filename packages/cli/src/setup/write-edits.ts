import { chmod, copyFile, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { backupOf, type FileEdit } from './file-edit.ts';

/** A file that was written. */
export interface Written {
  readonly path: string;
  /** The copy of what stood there before. */
  readonly backup: string | undefined;
}

const OWNER_ONLY = 0o600;

/**
 * Writes files, each whole or not at all, with a copy of what stood there before. A link stays a link.
 * @param now Milliseconds since 1970: names the copies.
 */
export async function writeEdits(edits: readonly FileEdit[], now: number): Promise<Written[]> {
  const written: Written[] = [];
  for (const edit of edits) written.push(await writeEdit(edit, now));
  return written;
}

async function writeEdit(
  { path, before, after, isPrivate }: FileEdit,
  now: number,
): Promise<Written> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const target = before === undefined ? path : await realpath(path);
  const mode = isPrivate ? OWNER_ONLY : before === undefined ? 0o644 : (await stat(target)).mode;
  const backup = before === undefined ? undefined : backupOf(path, now);
  if (backup !== undefined) {
    await copyFile(target, backup);
    await chmod(backup, mode);
  }
  const temporary = `${target}.tmp-${process.pid}`;
  try {
    await writeFile(temporary, after, { mode, flag: 'wx' });
    await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return { path, backup };
}
