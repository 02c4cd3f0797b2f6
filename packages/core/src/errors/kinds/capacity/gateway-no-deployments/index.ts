import type { KindDefinition } from '../../definition.ts';

/** A gateway has every deployment cooling down. */
export const gatewayNoDeployments = {
  kind: 'gateway-no-deployments',
  family: 'capacity',
  retry: 'backoff',
  fallback: 'any',
  fix: 'wait',
  title: 'The gateway has no deployment left',
  phrases: ['connections cooling down', 'no deployments available', 'no healthy deployment'],
} as const satisfies KindDefinition;
