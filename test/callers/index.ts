import { aiSdk } from './ai-sdk.ts';
import type { Caller } from './caller.ts';
import { langchain } from './langchain.ts';
import { plugin } from './plugin.ts';
import { safeClaude } from './safe-claude.ts';

export type { Caller, TestCall, TestOutcome } from './caller.ts';
export { CREDENTIALS } from './caller.ts';

/** One caller for each way into Caprock. */
export const callers: readonly Caller[] = [langchain(), aiSdk, safeClaude, plugin];
