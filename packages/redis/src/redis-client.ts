/** What is used of a client of `redis` (node-redis): one that is connected or about to be. */
export interface NodeRedisClient {
  readonly isReady: boolean;
  readonly isOpen: boolean;
  sendCommand(args: string[]): Promise<unknown>;
}

/** What is used of a client of `ioredis`, or of its cluster. */
export interface IoRedisClient {
  readonly status: string;
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A client of the caller, of either library. */
export type RedisClient = NodeRedisClient | IoRedisClient;

/** One way to talk to either client. */
export interface RedisConnection {
  /** `starting`: not connected yet; what is sent waits in the client. */
  state(): 'ready' | 'starting' | 'gone';
  send(args: readonly string[]): Promise<unknown>;
  /** The same, for each server that holds keys of its own. */
  servers(): readonly Pick<RedisConnection, 'send'>[];
  /** What the client itself puts before every key; the keys that SCAN names have it. */
  readonly keyPrefix: string;
}

/** Of a cluster of ioredis. */
interface IoRedisCluster extends IoRedisClient {
  readonly isCluster: true;
  nodes(role: 'master'): readonly IoRedisClient[];
}

const STARTING: ReadonlySet<string> = new Set(['wait', 'connecting', 'connect']);

/**
 * Recognises a client by its shape.
 * @throws TypeError for anything else.
 */
export function redisConnection(client: RedisClient): RedisConnection {
  if (isIoRedis(client)) return ioRedisConnection(client);
  if (isNodeRedis(client)) {
    const send = (args: readonly string[]) => client.sendCommand([...args]);
    return {
      state: () => (client.isReady ? 'ready' : client.isOpen ? 'starting' : 'gone'),
      send,
      servers: () => [{ send }],
      keyPrefix: '',
    };
  }
  throw new TypeError(
    'redisStores takes a client of `redis` (createClient()) or of `ioredis` (new Redis(), new Cluster()).',
  );
}

function ioRedisConnection(client: IoRedisClient): RedisConnection {
  const sender =
    (server: IoRedisClient) =>
    ([command = '', ...args]: readonly string[]) =>
      server.call(command, ...args);
  const { keyPrefix = '' } =
    (client as { options?: { keyPrefix?: string | undefined } }).options ?? {};
  return {
    state: () =>
      client.status === 'ready' ? 'ready' : STARTING.has(client.status) ? 'starting' : 'gone',
    send: sender(client),
    servers: () =>
      (isCluster(client) ? client.nodes('master') : [client]).map((server) => ({
        send: sender(server),
      })),
    keyPrefix,
  };
}

function isIoRedis(client: unknown): client is IoRedisClient {
  const { call, status } = (client ?? {}) as Partial<IoRedisClient>;
  return typeof call === 'function' && typeof status === 'string';
}

/** A cluster of `redis` takes other arguments: it has no `isReady`. */
function isNodeRedis(client: unknown): client is NodeRedisClient {
  const { sendCommand, isReady } = (client ?? {}) as Partial<NodeRedisClient>;
  return typeof sendCommand === 'function' && typeof isReady === 'boolean';
}

function isCluster(client: IoRedisClient): client is IoRedisCluster {
  return (client as { isCluster?: unknown }).isCluster === true;
}
