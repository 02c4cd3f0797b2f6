import { type CaprockOptions, resolveModel } from '@caprock/core';
import { defaultWorld, type World } from '@caprock/emulator';
import { type LangChainOptions, withCaprock } from '@caprock/langchain';
import { ChatOpenAI } from '@langchain/openai';
import type { ChatRequest } from '../../conversations/rows.ts';
import type { Adapter, Need } from '../adapter.ts';
import { type LangChainModel, langchainClient } from './langchain-adapter.ts';

/** What a case needs that a gateway does not have. */
const LACKS: readonly Need[] = ['regions', 'converse-body', 'event-stream'];

/** The world of that proxy. */
export const gatewayWorld: World = {
  ...defaultWorld,
  gateway: {
    ...defaultWorld.gateway,
    groups: Object.fromEntries(
      Object.keys(defaultWorld.profiles).map((model) => [model, { model }]),
    ),
  },
};

/**
 * The adapter for LangChain behind a gateway: a ChatOpenAI in front of a proxy whose model groups are
 * called as the ids that they lead to.
 */
export function gatewayAdapter(name: string, lacks: readonly Need[] = []): Adapter {
  return {
    name,
    lacks: [...LACKS, ...lacks],
    client: (url, options) => langchainClient((wish) => modelFor(url, wish, options)),
  };
}

function modelFor(
  url: string,
  { model, request }: { readonly model: string; readonly request: ChatRequest },
  options: CaprockOptions | 'plain',
): LangChainModel {
  const { temperature, top_p: topP, max_tokens: maxTokens, thinking, effort } = request;
  const modelKwargs = { ...(thinking ? { thinking } : {}), ...(effort ? { effort } : {}) };
  const host = new ChatOpenAI({
    model: groupOf(model),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    modelKwargs,
    apiKey: 'sk-local-gateway',
    configuration: { baseURL: `${url}/v1` },
  } as ConstructorParameters<typeof ChatOpenAI>[0]);
  if (options === 'plain') return host as unknown as LangChainModel;
  const { fallbacks = [], ...others } = options;
  const groups = fallbacks.map((fallback) =>
    typeof fallback === 'string' ? groupOf(fallback) : fallback,
  );
  const settings: LangChainOptions = { ...others, gateway: true, fallbacks: groups };
  return withCaprock(host, settings) as unknown as LangChainModel;
}

function groupOf(name: string): string {
  return resolveModel(name, { region: 'us-east-1' }).modelId ?? name;
}
