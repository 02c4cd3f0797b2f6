import type { ControlRequest } from '../control/control.ts';
import type { FaultTarget } from '../faults/fault-type.ts';
import type { Session } from '../operations/session.ts';
import { parseBody } from '../parse-body.ts';
import type { RecordedRequest } from '../request-log.ts';
import type { Strictness } from '../strictness.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import type { WireScript } from '../wire/wire-script.ts';
import { groupOf } from '../world/world-gateway.ts';
import type { ChatRequest } from './chat-request.ts';
import { answerGateway, gatewayOperation } from './gateway.ts';

/** What an exchange with the proxy needs beside the request. */
export interface Surroundings {
  readonly session: Session;
  readonly strictness: Strictness;
  readonly requestId: string;
  /** Lets the faults of the emulator meet the request. */
  readonly meet: (target: FaultTarget, answer: () => WireScript) => WireScript;
}

/** A request of the proxy as it is remembered, and what goes over the wire for it. */
export interface GatewayExchange {
  readonly recorded: Omit<RecordedRequest, 'status'>;
  readonly script: WireScript;
}

/** Answers a request for the proxy, with whatever fault meets it; undefined for a request that is for AWS. */
export function exchangeGateway(
  { method, url, headers, text }: ControlRequest,
  { session, strictness, requestId, meet }: Surroundings,
): GatewayExchange | undefined {
  const operation = gatewayOperation(method, url);
  if (!operation) return undefined;
  const body = parseBody(text);
  const chat = (body ?? {}) as ChatRequest;
  const { world } = session;
  const { gateway, defaultRegion } = world;
  const model = typeof chat.model === 'string' ? chat.model : '';
  const region = groupOf(gateway, model)?.region ?? defaultRegion;
  const target = { operation, model, region };
  const request = { operation, authorization: headers.authorization, body };
  const behind = { identity: gateway.identity, region, requestId, session, strictness, world };
  const script = meet(target, () => answerGateway(request, behind));
  return {
    recorded: {
      ...target,
      body: chat as ConverseRequest,
      ...(operation === 'ChatCompletions' ? { chat } : {}),
    },
    script: { ...script, headers: { ...script.headers, 'x-litellm-call-id': requestId } },
  };
}
