import { setInEnv } from './env-text.ts';
import type { FileChange } from './method.ts';

/** The section of a profile in `~/.aws/config`; in the credentials file it is the name alone. */
export function profileSection(profile: string): string {
  return profile === 'default' ? 'default' : `profile ${profile}`;
}

/** Sets variables in the project's `.env`. */
export function inProject(values: Readonly<Record<string, string>>): FileChange {
  return { file: 'env', change: (text) => setInEnv(text, values) };
}
