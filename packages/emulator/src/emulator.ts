import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { replyTo, type ScriptedReply } from './answers/reply.ts';
import { createFaultList, type Fault } from './faults/fault.ts';
import { sendAnswer } from './operations/converse.ts';
import { destroyConnection, sendStream } from './operations/converse-stream.ts';
import { type Route, routeOf } from './operations/route.ts';
import { type ErrorAnswer, sendError } from './operations/send-error.ts';
import { validations } from './validations/index.ts';
import { readAuthorization } from './wire/authorization.ts';
import type { ConverseRequest } from './wire/converse-request.ts';
import { serveHttp } from './wire/http-server.ts';
import { defaultWorld, lookUpModel, type World } from './world/world.ts';

/** How an emulator starts. */
export interface EmulatorOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** What this Bedrock knows. Default: Bedrock of November 2026. */
  readonly world?: World;
}

/** A request that arrived, and how it was answered. */
export interface RecordedRequest {
  readonly operation: string;
  readonly model: string;
  readonly region: string;
  readonly status: number;
  readonly body: ConverseRequest;
}

/** A local Bedrock that runs. */
export interface Emulator {
  readonly url: string;
  readonly port: number;
  /** Every request since the start or the last `reset`, in order of their answers. */
  readonly requests: readonly RecordedRequest[];
  /** Makes something go wrong. */
  fault(fault: Fault): void;
  /** The next answers, in order; afterwards the emulator answers by itself again. */
  script(...replies: readonly ScriptedReply[]): void;
  /** Forgets requests, faults and scripts. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts a local Bedrock on the loopback interface, for HTTP/1.1 and HTTP/2 with prior knowledge.
 * @throws When the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, world = defaultWorld } = options;
  const faults = createFaultList();
  const requests: RecordedRequest[] = [];
  let script: ScriptedReply[] = [];

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('x-amzn-requestid', randomUUID());
    const text = await readBody(request);
    const route = routeOf(request.method, request.url);
    if (!route) return sendError(response, UNKNOWN_OPERATION);
    const authorization = readAuthorization(request.headers.authorization);
    if ('exception' in authorization) {
      return sendError(response, { status: 403, capital: true, ...authorization });
    }
    await answer(route, authorization.region ?? world.defaultRegion, parse(text), response);
  }

  async function answer(
    route: Route,
    region: string,
    body: ConverseRequest | undefined,
    response: ServerResponse,
  ): Promise<void> {
    const { operation, modelId: model } = route;
    const fault = faults.take(model, region);
    if (fault?.type === 'delay') await wait(fault.milliseconds);
    if (fault?.type === 'drop') {
      requests.push({ operation, model, region, status: 0, body: body ?? {} });
      return destroyConnection(response);
    }
    const error = faultAnswer(fault) ?? (body ? refusalOf(body, route, region, world) : NOT_JSON);
    const status = error?.status ?? 200;
    requests.push({ operation, model, region, status, body: body ?? {} });
    if (error) return sendError(response, error);
    const reply = replyTo(body as ConverseRequest, script.shift());
    if (operation === 'ConverseStream') sendStream(response, reply, fault);
    else sendAnswer(response, reply);
  }

  const server = await serveHttp(port, (request, response) => {
    // A client that goes away while its body is read has nobody left to answer to.
    exchange(request, response).catch(() => destroyConnection(response));
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    port: server.port,
    requests,
    fault: (fault) => faults.add(fault),
    script: (...replies) => {
      script.push(...replies);
    },
    reset() {
      requests.length = 0;
      script = [];
      faults.clear();
    },
    close: () => server.close(),
  };
}

const UNKNOWN_OPERATION: ErrorAnswer = {
  status: 404,
  exception: 'UnknownOperationException',
  message: '',
  body: JSON.stringify({
    Output: { __type: 'com.amazon.coral.service#UnknownOperationException' },
    Version: '1.0',
  }),
};

const NOT_JSON: ErrorAnswer = {
  status: 400,
  exception: 'SerializationException',
  message: 'The request body is not valid JSON.',
};

function faultAnswer(fault: Fault | undefined): ErrorAnswer | undefined {
  if (fault?.type !== 'error') return undefined;
  const { status, exception = '', message = '', body, headers } = fault;
  return {
    status,
    exception,
    message,
    ...(body === undefined ? {} : { body }),
    ...(headers ? { headers } : {}),
  };
}

function refusalOf(
  request: ConverseRequest,
  { modelId }: Route,
  region: string,
  world: World,
): ErrorAnswer | undefined {
  const lookup = lookUpModel(world, modelId, region);
  const model = lookup.outcome === 'found' ? lookup.model : undefined;
  for (const { check, status, exception } of validations) {
    const message = check({ request, modelId, lookup, model });
    if (message !== undefined) return { status, exception, message };
  }
  return undefined;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function parse(text: string): ConverseRequest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
