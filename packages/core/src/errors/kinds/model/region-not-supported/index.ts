import { geographies } from '../../../../models/catalog.ts';
import type { KindDefinition } from '../../definition.ts';

/** What clients say of a host that they do not reach: Node, Go and botocore. */
const UNRESOLVED = /getaddrinf|enotfound|no such host|could not connect to the endpoint/;

/** Bedrock (or the model) is not in this region. */
export const regionNotSupported = {
  kind: 'region-not-supported',
  family: 'model',
  retry: 'no',
  fallback: 'other-region',
  fix: 'setup',
  title: 'The model cannot be called from this region',
  phrases: [
    'is not supported in this region',
    'not available in this region',
    // botocore and LiteLLM, of a name that is no region's.
    "doesn't match a supported format",
    'invalid aws region format',
  ],
  // A host name that does not resolve, of a region that does not exist: no wait will help.
  recognises: ({ text }) => {
    const region = /bedrock(?:-runtime)?\.([a-z0-9-]{1,40})\.amazonaws\.com/.exec(text)?.[1];
    const unresolved = UNRESOLVED.test(text);
    return (
      unresolved &&
      region !== undefined &&
      region !== 'undefined' &&
      !Object.hasOwn(geographies, region)
    );
  },
} as const satisfies KindDefinition;
