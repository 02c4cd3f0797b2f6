import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import type { DoctorOptions } from '../doctor-options.ts';

/** The `.env` of the project. Holds secrets: values are never printed. */
export interface DotEnv {
  readonly file: string;
  /** Undefined where there is no such file. */
  readonly values: Readonly<Record<string, string | undefined>> | undefined;
  /** What git says of it: `none` where the project is no repository, or git is not there. */
  readonly git: 'ignored' | 'tracked' | 'untracked' | 'none';
}

const run = promisify(execFile);

/** Reads the `.env` of the project, and whether git would publish it. */
export async function readDotEnv({ project }: DoctorOptions): Promise<DotEnv> {
  const file = join(project, '.env');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { file, values: undefined, git: 'none' };
  return { file, values: parseEnv(text), git: await askGit(project) };
}

async function askGit(project: string): Promise<DotEnv['git']> {
  const git = async (...args: string[]) => (await run('git', ['-C', project, ...args])).stdout;
  try {
    if ((await git('ls-files', '--', '.env')).trim() !== '') return 'tracked';
    const [status = ''] = (await git('status', '--porcelain', '--ignored', '--', '.env')).split(
      '\n',
    );
    return status.startsWith('!!') ? 'ignored' : status === '' ? 'ignored' : 'untracked';
  } catch {
    return 'none';
  }
}
