import { CaprockError, diagnosisOf } from '@caprock/core';

const loaded = new Set<string>();

/**
 * Reads the variables of a file into the environment, once a process. What the environment has
 * already stays.
 * @param file A path, or `true` for `.env` in the working directory.
 * @throws CaprockError when the file cannot be read.
 */
export function loadEnvFile(file: string | true | undefined): void {
  if (file === undefined) return;
  const path = file === true ? '.env' : file;
  if (loaded.has(path)) return;
  try {
    process.loadEnvFile(path);
    loaded.add(path);
  } catch (error) {
    const { code = 'unreadable' } = error as { code?: string };
    const message = `The option \`envFile\` names '${path}', which cannot be read (${code}).`;
    throw new CaprockError({ message, diagnosis: diagnosisOf('no-credentials', { message }) });
  }
}
