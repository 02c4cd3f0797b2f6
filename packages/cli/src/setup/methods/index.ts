import type { SetupMethod } from '../method.ts';
import { apiKey } from './api-key.ts';
import { envFile } from './env-file.ts';
import { environment } from './environment.ts';
import { keysProfile } from './keys-profile.ts';
import { profile } from './profile.ts';
import { role } from './role.ts';
import { sso } from './sso.ts';

/** The ways, today's first: the last three put keys that never expire on a disk. */
export const methods: readonly SetupMethod[] = [
  sso,
  role,
  profile,
  apiKey,
  environment,
  envFile,
  keysProfile,
];
