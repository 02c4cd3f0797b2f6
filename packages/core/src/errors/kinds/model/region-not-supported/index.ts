import { geographies } from '../../../../models/catalog.ts';
import type { KindDefinition } from '../../definition.ts';

/** Bedrock (or the model) is not in this region. */
export const regionNotSupported = {
  kind: 'region-not-supported',
  family: 'model',
  retry: 'no',
  fallback: 'other-region',
  fix: 'setup',
  title: 'The model cannot be called from this region',
  phrases: ['is not supported in this region', 'not available in this region'],
  // A host name that does not resolve, of a region that does not exist: no wait will help.
  recognises: ({ text }) => {
    const region = /bedrock(?:-runtime)?\.([a-z0-9-]{1,40})\.amazonaws\.com/.exec(text)?.[1];
    const unresolved = text.includes('getaddrinf') || text.includes('enotfound');
    return (
      unresolved &&
      region !== undefined &&
      region !== 'undefined' &&
      !Object.hasOwn(geographies, region)
    );
  },
} as const satisfies KindDefinition;
