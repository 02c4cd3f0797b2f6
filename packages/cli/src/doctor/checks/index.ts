import type { Check } from '../check.ts';
import { apiKey } from './api-key.ts';
import { clock } from './clock.ts';
import { credentials } from './credentials.ts';
import { dotEnv } from './dot-env.ts';
import { endpoint } from './endpoint.ts';
import { environment } from './environment.ts';
import { expiry } from './expiry.ts';
import { identity } from './identity.ts';
import { modelName } from './model-name.ts';
import { node } from './node.ts';
import { optIn } from './opt-in.ts';
import { packages } from './packages.ts';
import { profile } from './profile.ts';
import { proxy } from './proxy.ts';
import { region } from './region.ts';
import { sso } from './sso.ts';
import { tls } from './tls.ts';

/** Every check, in the order of the page: this machine, who calls, where, and which model. */
export const checks: readonly Check[] = [
  node,
  packages,
  dotEnv,
  environment,
  profile,
  sso,
  credentials,
  apiKey,
  expiry,
  identity,
  clock,
  region,
  optIn,
  endpoint,
  proxy,
  tls,
  modelName,
];
