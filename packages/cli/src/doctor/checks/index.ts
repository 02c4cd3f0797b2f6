import type { Check } from '../check.ts';
import { credentials } from './credentials.ts';
import { environment } from './environment.ts';
import { identity } from './identity.ts';
import { modelName } from './model-name.ts';
import { region } from './region.ts';

/** Every check, in the order of the page: this machine, who calls, where, and which model. */
export const checks: readonly Check[] = [environment, credentials, identity, region, modelName];
