import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ScriptedReply } from './answers/reply.ts';
import { authenticate, type Caller } from './authentication/authenticate.ts';
import { authorize } from './authorization/authorize.ts';
import { type ControlRequest, control } from './control/control.ts';
import type { Fault } from './faults/fault.ts';
import { createFaultList } from './faults/fault-list.ts';
import { exchangeGateway } from './gateway/exchange.ts';
import type { Answer } from './operations/answer.ts';
import { type Match, matchOperation } from './operations/match-operation.ts';
import { createSession, type Session } from './operations/session.ts';
import { unknownOperation } from './operations/unknown-operation.ts';
import { parseBody } from './parse-body.ts';
import { createRequestLog, type RecordedRequest } from './request-log.ts';
import { type Strictness, strictnessOf } from './strictness.ts';
import { serveHttp } from './wire/http-server.ts';
import { play } from './wire/play.ts';
import { speaksQuery } from './wire/query-protocol.ts';
import { toWireScript } from './wire/to-wire-script.ts';
import type { WireScript } from './wire/wire-script.ts';
import { defaultWorld } from './world/default-world.ts';
import type { World } from './world/world.ts';

/** How an emulator starts. */
export interface EmulatorOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number;
  /** What this Bedrock knows. Default: Bedrock of November 2026, everything granted. */
  readonly world?: World;
  /** Answers to the questions on which the sources conflict. Default: the stricter of each. */
  readonly strictness?: Partial<Strictness>;
  /** How many requests `requests` remembers, the latest ones. Default: all. */
  readonly remember?: number;
  /** The region of this endpoint; a signature for another one is refused. Default: any region. */
  readonly region?: string;
  /** The time, in milliseconds since 1970, by which signatures are judged and caches end. Default: the system's. */
  readonly clock?: () => number;
}

/** A local Bedrock that runs. */
export interface Emulator {
  readonly url: string;
  readonly port: number;
  /** Every request since the start or the last `reset`, in order of their answers. */
  readonly requests: readonly RecordedRequest[];
  /** The world as it is now. */
  readonly world: World;
  /** Changes the world until the next `reset`. */
  setWorld(change: Partial<World> | ((world: World) => World)): void;
  /** Makes something go wrong. @throws When the fault is none. */
  fault(fault: Fault): void;
  /** Takes back every fault. */
  clearFaults(): void;
  /** The next answers, in order; afterwards the emulator answers by itself again. */
  script(...replies: readonly ScriptedReply[]): void;
  /** Forgets requests, faults, scripts, caches and every change of the world. */
  reset(): void;
  close(): Promise<void>;
}

/**
 * Starts a local Bedrock on the loopback interface, for HTTP/1.1 and HTTP/2 with prior knowledge.
 * @throws When the port is taken.
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, world = defaultWorld, remember = Number.POSITIVE_INFINITY } = options;
  const { region: endpoint, clock = Date.now } = options;
  const strictness = strictnessOf(options.strictness);
  const faults = createFaultList();
  const log = createRequestLog(remember);
  let session = createSession(world, clock);

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID();
    if (options.clock) response.setHeader('date', new Date(clock()).toUTCString());
    const body = await readBody(request);
    const { method = 'GET', url = '/', headers } = request;
    const text = body.toString('utf8');
    const steered = control({ method, url, headers, text }, emulator);
    if (steered) return play(response, steered);
    const surroundings = { session, strictness, requestId, meet: faults.meet };
    const front = exchangeGateway({ method, url, headers, text }, surroundings);
    if (front) {
      log.add(front.recorded, front.script);
      return play(response, front.script);
    }
    response.setHeader('x-amzn-requestid', requestId);
    const match = matchOperation(method, url, headers, text);
    if (!match) return play(response, unknownScript({ method, url, headers, text, requestId }));
    const { operation, labels } = match;
    const arrival = { world: session.world, service: operation.service, region: endpoint };
    const signed = { method, url, headers, body };
    const caller = authenticate(signed, { ...arrival, now: clock() });
    const region = 'error' in caller ? (endpoint ?? session.world.defaultRegion) : caller.region;
    const model = labels.modelId ?? '';
    const parsed = parseBody(text);
    const script = faults.meet({ operation: operation.name, model, region }, () => {
      const { world } = session;
      const circumstances = { headers, text, world, strictness, session, requestId };
      const answer = answerTo(match, parsed, caller, circumstances);
      return toWireScript(answer, operation.service, requestId);
    });
    log.add({ operation: operation.name, model, region, body: { ...parsed } }, script);
    await play(response, script);
  }

  const server = await serveHttp(port, (request, response) => {
    // A client that goes away while its body is read has nobody left to answer to.
    exchange(request, response).catch(() => response.destroy());
  });
  const emulator: Emulator = {
    url: `http://127.0.0.1:${server.port}`,
    port: server.port,
    requests: log.requests,
    get world() {
      return session.world;
    },
    setWorld(change) {
      const { world: now } = session;
      session.world = typeof change === 'function' ? change(now) : { ...now, ...change };
    },
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    script: (...replies) => {
      session.script.push(...replies);
    },
    reset() {
      log.clear();
      session = createSession(world, clock);
      faults.clear();
    },
    close: () => server.close(),
  };
  return emulator;
}

type Circumstances = Omit<
  Parameters<Match['operation']['answer']>[0],
  'operation' | 'labels' | 'query' | 'body' | keyof Caller
> & { readonly session: Session };

function answerTo(
  { operation, labels, query }: Match,
  body: unknown,
  caller: ReturnType<typeof authenticate>,
  circumstances: Circumstances,
): Answer {
  if ('error' in caller) return caller;
  if (body === undefined && !speaksQuery(operation.service)) return NOT_JSON;
  const call = { ...circumstances, ...caller, operation: operation.name, labels, query, body };
  const error = authorize(operation, call);
  return error ? { error } : operation.answer(call);
}

const NOT_JSON: Answer = {
  error: {
    status: 400,
    exception: 'SerializationException',
    message: 'The request body is not valid JSON.',
  },
};

/** What AWS answers to a request for an operation that it does not have. */
function unknownScript(request: ControlRequest & { readonly requestId: string }): WireScript {
  const { method, url, headers, text, requestId } = request;
  const { service, ...unknown } = unknownOperation(method, url, headers, text);
  return toWireScript(unknown, service, requestId);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
