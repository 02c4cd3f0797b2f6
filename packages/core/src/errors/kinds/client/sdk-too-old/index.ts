import type { KindDefinition } from '../../definition.ts';
import { unknownMembers } from '../../parameters/unknown-members.ts';

/** The installed client library is too old for the request. */
export const sdkTooOld = {
  kind: 'sdk-too-old',
  family: 'client',
  retry: 'no',
  fallback: 'none',
  fix: 'setup',
  title: 'The client library is too old',
  phrases: [
    "unknown service: 'bedrock-runtime'",
    // zod 4.4 and later, of a tool call's start in providers that were written for zod before that.
    'expected nonoptional, received undefined',
    // boto3 before Converse.
    "has no attribute 'converse",
    'missing boto3',
    // botocore without its `crt` extra.
    'requires an additional dependency',
  ],
  names: ['AI_UnsupportedModelVersionError'],
  recognises: ({ text }) =>
    // An event of Converse that the AI SDK's provider does not know.
    /type validation failed: value: \{"(?:contentblock|message|metadata)/.test(text) ||
    /unexpected keyword argument '(?:thinking|output_config|betas|tools|system)'/.test(text) ||
    (text.includes('unknown parameter in') &&
      unknownMembers(text).some((member) => LATER_MEMBERS.has(member))),
} as const satisfies KindDefinition;

/**
 * Members that InvokeModel and Converse were given after they were published, in lower case. Any
 * other name is in no version of the API.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
const LATER_MEMBERS: ReadonlySet<string> = new Set([
  'audio',
  'cachepoint',
  'citations',
  'citationscontent',
  'guardcontent',
  'guardrailconfig',
  'guardrailidentifier',
  'guardrailversion',
  'outputconfig',
  'performanceconfig',
  'performanceconfiglatency',
  'promptvariables',
  'reasoningcontent',
  'requestmetadata',
  's3location',
  'searchresult',
  'servicetier',
  'strict',
  'systemtool',
  'trace',
  'ttl',
  'video',
]);
