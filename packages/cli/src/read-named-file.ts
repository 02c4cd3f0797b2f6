import { readFile } from 'node:fs/promises';
import { UsageError } from './usage-error.ts';

/**
 * Reads a file that was named on the command line.
 * @throws UsageError when it cannot be read.
 */
export async function readNamedFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}
