import type * as newestBedrock from '@ai-sdk/amazon-bedrock';
import type * as newest from 'ai';

/** One version of the AI SDK with its Bedrock provider, as `test/hosts` holds them. */
export interface AiSdkHost {
  readonly ai: typeof newest;
  readonly bedrock: typeof newestBedrock;
}

/** The major version, which decides what some settings are called. */
export type Major = 5 | 6 | 7;

/** The newest version stands for the others' types; each is type-checked in `test/hosts`. */
export function asHost(host: { readonly ai: object; readonly bedrock: object }): AiSdkHost {
  return host as unknown as AiSdkHost;
}
