import { jsonScript } from '../wire/json-script.ts';
import type { WireScript } from '../wire/wire-script.ts';
import type { WorldGateway } from '../world/world-gateway.ts';
import type { Behind } from './bedrock-call.ts';
import { chatCompletions } from './chat-completions.ts';
import type { ChatRequest } from './chat-request.ts';
import { gatewayErrorScript } from './gateway-script.ts';
import { NO_JSON, NO_KEY, wrongKey } from './refusals.ts';

/** What can be asked of the LiteLLM proxy; the names are this emulator's own. */
export type GatewayOperation = 'ChatCompletions' | 'GatewayModels' | 'GatewayLiveliness';

const ROUTES: Readonly<Record<string, GatewayOperation>> = {
  'POST /v1/chat/completions': 'ChatCompletions',
  'POST /chat/completions': 'ChatCompletions',
  'GET /v1/models': 'GatewayModels',
  'GET /models': 'GatewayModels',
  'GET /health/liveliness': 'GatewayLiveliness',
};

/** The operation of a request; undefined for one that is not for the proxy. */
export function gatewayOperation(method: string, url: string): GatewayOperation | undefined {
  const route = `${method} ${url.split('?', 1)[0] ?? ''}`;
  return Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
}

/** A request for the proxy. */
export interface GatewayRequest {
  readonly operation: GatewayOperation;
  readonly authorization: string | undefined;
  /** The parsed body; undefined where it is no JSON. */
  readonly body: unknown;
}

/** What the proxy answers. Whether it lives, it tells everybody; the rest only to those who have a key. */
export function answerGateway(request: GatewayRequest, behind: Behind): WireScript {
  if (request.operation === 'GatewayLiveliness') return jsonScript(200, "I'm alive!");
  const { gateway } = behind.world;
  const refusal = refusalOfKey(request.authorization, gateway);
  if (refusal) return gatewayErrorScript(refusal);
  if (request.operation === 'GatewayModels') return jsonScript(200, modelList(gateway));
  if (request.body === undefined) return gatewayErrorScript(NO_JSON);
  return chatCompletions(request.body as ChatRequest, behind);
}

function refusalOfKey(authorization: string | undefined, { keys }: WorldGateway) {
  const key = authorization?.replace(/^Bearer /i, '').trim();
  if (!key) return NO_KEY;
  return keys.includes(key) ? undefined : wrongKey(key);
}

/** LiteLLM tells of every group that OpenAI owns it, since the same moment. @see https://github.com/BerriAI/litellm/issues/13128 */
function modelList({ groups }: WorldGateway) {
  return {
    data: Object.keys(groups).map((id) => ({
      id,
      object: 'model',
      created: 1677610602,
      owned_by: 'openai',
    })),
    object: 'list',
  };
}
