import type { Starter } from '../starter.ts';
import { aiSdk } from './ai-sdk.ts';
import { awsSdk } from './aws-sdk.ts';
import { langchain } from './langchain.ts';

/** Every starter; the first whose sign is in package.json is the one for a project. */
export const starters: readonly Starter[] = [langchain, aiSdk, awsSdk];
