import { quotesToItsEnd } from './quoted-contents.ts';
import {
  bodyText,
  innermostMessage,
  printedCode,
  printedNames,
  printedRequestId,
  printedStatus,
  printedWait,
} from './read-text.ts';
import { redact } from './redact.ts';
import { retryAfterOf } from './retry-after.ts';
import type { ErrorSignal } from './types.ts';

/** Bounds of the walk: no thrown object makes it endless. */
const MAX_NODES = 48;

/** The innermost names say what happened; a log that prints more is no error but many. */
const MAX_NAMES = 24;

/** Members that lead inwards: causes, lists of errors, bodies. */
const INWARD = [
  'cause',
  'lastError',
  'error',
  'errors',
  'reason',
  'originalError',
  'data',
  'value',
  'response',
  'body',
  'responseBody',
  'err',
  'inner',
  'innerError',
  'exception',
  'metadata',
  'raw',
  'details',
  'detail',
] as const;

/** What clients call their message. */
const MESSAGES = ['message', 'Message', 'errorMessage', 'error_message', 'msg'] as const;

interface Found {
  readonly names: string[];
  readonly messages: string[];
  status?: number;
  code?: string;
  requestId?: string;
  retryAfterMs?: number;
}

/**
 * Flattens anything thrown into one signal: SDK exceptions, host errors, chains of causes, bodies
 * in text or JSON, plain strings. Never throws; texts come out redacted.
 */
export function errorSignal(thrown: unknown): ErrorSignal {
  const found: Found = { names: [], messages: [] };
  walk(thrown, found);
  const inner = found.messages.at(-1) ?? '';
  const message = innermostMessage(inner);
  const everything = found.messages.join(' ');
  const names = lastOfEach([...found.names, ...printedNames(everything)]);
  const status = found.status ?? printedStatus(everything);
  const code = found.code ?? printedCode(everything);
  const requestId = found.requestId ?? printedRequestId(everything);
  const retryAfterMs = found.retryAfterMs ?? printedWait(message);
  const name = names.findLast((candidate) => candidate !== 'Error');
  return {
    ...(name === undefined ? {} : { name }),
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    message,
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    names,
    messages: found.messages,
  };
}

/** Each name once, where it stands innermost. */
function lastOfEach(names: readonly string[]): string[] {
  return [...new Set([...names].reverse())].slice(0, MAX_NAMES).reverse();
}

function walk(thrown: unknown, found: Found): void {
  const seen = new Set<unknown>();
  const queue: unknown[] = [thrown];
  for (let node = queue.shift(); queue.length >= 0 && seen.size < MAX_NODES; node = queue.shift()) {
    if (typeof node === 'string') addMessage(node, found);
    else if (typeof node === 'object' && node !== null && !seen.has(node)) {
      seen.add(node);
      visit(node, found, queue);
    }
    if (queue.length === 0) return;
  }
}

function visit(node: object, found: Found, queue: unknown[]): void {
  try {
    const text = bodyText(node);
    if (text !== undefined) addMessage(text, found);
    else if (Array.isArray(node)) enqueue(node, true, queue);
    else readObject(node, found, queue);
  } catch {
    // What throws when it is looked at (a revoked proxy, headers of its own) has said all it can.
  }
}

function readObject(node: object, found: Found, queue: unknown[]): void {
  const members = safeReader(node);
  addName(members('name'), found);
  addName(members('__type'), found);
  addName(apiErrorType(members('type')), found);
  const message = MESSAGES.map(members).find(Boolean);
  addMessage(message, found);
  readAnswer(members, found);
  const code = members('code') ?? members('errno');
  if (typeof code === 'string') found.code ??= redact(code).slice(0, 80);
  if (typeof message === 'string' && quotesToItsEnd(message)) return;
  for (const member of INWARD) enqueue(members(member), isBody(member), queue);
}

/** What the Messages API calls its errors: `rate_limit_error`. Other things have a type, too. */
function apiErrorType(type: unknown): unknown {
  return typeof type === 'string' && type.endsWith('_error') ? type : undefined;
}

/** What the HTTP answer says: status, exception type, request id, wait. */
function readAnswer(members: (member: string) => unknown, found: Found): void {
  const metadata = safeReader(members('$metadata'));
  // The AWS SDK keeps the answer, and with it the headers, out of sight.
  const answer = safeReader(members('$response'));
  const headers = headerReader(
    members('responseHeaders') ?? members('headers') ?? answer('headers'),
  );
  const status = [
    metadata('httpStatusCode'),
    members('statusCode'),
    members('status'),
    answer('statusCode'),
    members('code'),
  ].find(isStatus);
  if (status !== undefined) found.status = status;
  addName(headers('x-amzn-errortype') ?? headers(':exception-type'), found);
  const requestId = metadata('requestId') ?? headers('x-amzn-requestid');
  if (typeof requestId === 'string') found.requestId ??= redact(requestId).slice(0, 80);
  const wait = retryAfterOf(headers) ?? members('retryAfterMs');
  if (typeof wait === 'number') found.retryAfterMs ??= wait;
}

function enqueue(inner: unknown, isText: boolean, queue: unknown[]): void {
  if (Array.isArray(inner)) queue.push(...inner.slice(-4));
  else if (typeof inner === 'object' || (typeof inner === 'string' && isText)) queue.push(inner);
}

function isBody(member: string): boolean {
  return member !== 'reason' && member !== 'value';
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && value >= 300 && value <= 599;
}

/** Reads members without ever throwing, whatever getters do. */
function safeReader(node: unknown): (member: string) => unknown {
  return (member) => {
    try {
      return (node as Record<string, unknown> | null | undefined)?.[member];
    } catch {
      return undefined;
    }
  };
}

function headerReader(headers: unknown): (name: string) => string | undefined {
  const read = safeReader(headers);
  const get = read('get');
  // `Headers` refuses to be asked for what no HTTP header can be called.
  if (typeof get === 'function')
    return (name) => textOf(name.startsWith(':') ? undefined : get.call(headers, name));
  // A plain object keeps its headers as somebody wrote them: `Retry-After`.
  const keys = Object.keys(Object(headers)).slice(0, 64);
  const written = new Map(keys.map((key) => [key.toLowerCase(), key]));
  return (name) => textOf(read(written.get(name) ?? name));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function addName(value: unknown, found: Found): void {
  if (typeof value !== 'string' || value === '') return;
  // `ValidationException:http://internal.amazon.com/…` and `com.amazon.coral#ThrottlingException`
  const written = value.slice(0, 400).split(':', 1)[0]?.split('#').at(-1) ?? '';
  // Names of exceptions are letters; whatever else somebody put there may be anything.
  const plain = (/^[A-Za-z_.]{1,80}$/.test(written) ? written : redact(written)).slice(0, 80);
  // An event of a stream is called `throttlingException`, the exception `ThrottlingException`.
  const name = /^[a-z]\w*Exception$/.test(plain)
    ? plain.charAt(0).toUpperCase() + plain.slice(1)
    : plain;
  if (name && !found.names.includes(name)) found.names.push(name);
}

function addMessage(value: unknown, found: Found): void {
  if (typeof value !== 'string' || value === '') return;
  const message = redact(value);
  if (message && !found.messages.includes(message)) found.messages.push(message);
}
