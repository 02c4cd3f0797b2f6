import { withCaprock } from '@caprock/ai-sdk';
import { type CaprockOptions, resolveModel } from '@caprock/core';
import type { Adapter, Need } from '../adapter.ts';
import { aiSdkClient } from './ai-sdk-adapter.ts';
import type { ChatHost, Major } from './ai-sdk-host.ts';

/** What a case needs that a gateway does not have. */
const LACKS: readonly Need[] = ['regions', 'converse-body', 'event-stream'];

/**
 * The adapter for a version of the AI SDK behind a gateway: `@ai-sdk/openai-compatible` in front of a
 * proxy whose model groups are called as the ids that they lead to.
 */
export function gatewayAdapter(version: {
  readonly name: string;
  readonly major: Major;
  readonly host: ChatHost;
}): Adapter {
  globalThis.AI_SDK_LOG_WARNINGS = false;
  return {
    name: version.name,
    lacks: LACKS,
    client(url, options) {
      const plain = version.host.compatible.createOpenAICompatible({
        name: 'litellm',
        baseURL: `${url}/v1`,
        apiKey: 'sk-local-gateway',
        supportsStructuredOutputs: true,
      });
      const provider = options === 'plain' ? plain : withCaprock(plain, behindGateway(options));
      return aiSdkClient((name) => provider(groupOf(name)), options, version);
    },
  };
}

function behindGateway({ fallbacks = [], ...options }: CaprockOptions) {
  const groups = fallbacks.map((one) => (typeof one === 'string' ? groupOf(one) : one));
  return { ...options, gateway: true, fallbacks: groups };
}

function groupOf(name: string): string {
  return resolveModel(name, { region: 'us-east-1' }).modelId ?? name;
}
