import type * as newestBedrock from '@ai-sdk/amazon-bedrock';
import type * as newestCompatible from '@ai-sdk/openai-compatible';
import type * as newest from 'ai';

/** One version of the AI SDK with its Bedrock provider, as `test/hosts` holds them. */
export interface AiSdkHost {
  readonly ai: typeof newest;
  readonly bedrock: typeof newestBedrock;
}

/** One version of the AI SDK with the provider for gateways. */
export interface ChatHost extends AiSdkHost {
  readonly compatible: typeof newestCompatible;
}

/** The major version, which decides what some settings are called. */
export type Major = 5 | 6 | 7;

/** The newest version stands for the others' types; each is type-checked in `test/hosts`. */
export function asHost(host: { readonly ai: object; readonly bedrock: object }): AiSdkHost {
  return host as unknown as AiSdkHost;
}

/** The same for a gateway. */
export function asChatHost(host: Parameters<typeof asHost>[0] & { readonly compatible: object }) {
  return host as unknown as ChatHost;
}
