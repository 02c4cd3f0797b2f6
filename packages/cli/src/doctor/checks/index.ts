import type { Check } from '../check.ts';
import { agreement } from './agreement.ts';
import { apiKey } from './api-key.ts';
import { availability } from './availability.ts';
import { clock } from './clock.ts';
import { credentials } from './credentials.ts';
import { dataRetention } from './data-retention.ts';
import { dotEnv } from './dot-env.ts';
import { endpoint } from './endpoint.ts';
import { environment } from './environment.ts';
import { expiry } from './expiry.ts';
import { guardrail } from './guardrail.ts';
import { identity } from './identity.ts';
import { inferenceProfiles } from './inference-profiles.ts';
import { invocationLogging } from './invocation-logging.ts';
import { lifecycle } from './lifecycle.ts';
import { modelName } from './model-name.ts';
import { node } from './node.ts';
import { optIn } from './opt-in.ts';
import { organization } from './organization.ts';
import { packages } from './packages.ts';
import { permissions } from './permissions.ts';
import { probe } from './probe.ts';
import { profile } from './profile.ts';
import { proxy } from './proxy.ts';
import { quotas } from './quotas.ts';
import { region } from './region.ts';
import { sso } from './sso.ts';
import { tls } from './tls.ts';
import { useCaseForm } from './use-case-form.ts';

/** Every check, in the order of the page: this machine, who calls, where, which model, and what the account has. */
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
  inferenceProfiles,
  lifecycle,
  availability,
  agreement,
  useCaseForm,
  dataRetention,
  quotas,
  permissions,
  organization,
  guardrail,
  invocationLogging,
  probe,
];
