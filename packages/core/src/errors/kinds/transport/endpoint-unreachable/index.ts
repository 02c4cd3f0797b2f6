import type { KindDefinition } from '../../definition.ts';

/** The endpoint cannot be reached. */
export const endpointUnreachable = {
  kind: 'endpoint-unreachable',
  family: 'transport',
  retry: 'backoff',
  fallback: 'other-region',
  fix: 'setup',
  title: 'The endpoint cannot be reached',
  phrases: [
    'getaddrinfo ',
    'connect econnrefused',
    'could not connect to the endpoint',
    'connection refused',
    // How systems other than Node's say it: Go, Java, Rust and Python.
    'no such host',
    'unknownhostexception',
    'name or service not known',
    'name resolution',
    'network is unreachable',
    // A proxy in between that opens no tunnel.
    'tunneling',
    'tunnel connection failed',
    'connect to proxy',
    'proxy authentication required',
    // aiohttp, as LiteLLM prints it.
    'cannot connect to host',
    'connect call failed',
  ],
  // The code that Claude Code prints; Bun's and Node's.
  recognises: ({ text }) =>
    /\((?:connectionrefused|failedtoopensocket|enotfound|econnrefused|eai_again|ehostunreach|enetunreach)\)/.test(
      text,
    ),
  names: ['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  unless: ({ everything }) => everything.includes('bedrock-runtime.undefined.'),
} as const satisfies KindDefinition;
