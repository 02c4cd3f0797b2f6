import type { KindDefinition } from '../../definition.ts';

/** No AWS region was found. */
export const noRegion = {
  kind: 'no-region',
  family: 'credentials',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'No AWS region was found',
  phrases: [
    'set the aws_default_region environment',
    'aws region setting is missing',
    'region is missing',
    'region not set',
    // AWS_REGION set to nothing, @smithy/config-resolver 4.
    'region not accepted: region=""',
    'you must specify a region',
    'bedrock-runtime.undefined.amazonaws.com',
    'could not find region',
    // The AWS SDK for JavaScript v2, Java, Go (the endpoint rules of every SDK) and Rust.
    'unable to load region from any',
    'missing region',
    'a region must be set',
  ],
  names: ['NoRegionError'],
} as const satisfies KindDefinition;
