import { fitsPattern } from './fits-pattern.ts';
import type { PolicyDocument, PolicyStatement } from './policy-document.ts';

/** Something that a statement allows beyond calls of the Claude models that it is for. */
export interface WideFinding {
  readonly id: WideFindingId;
  /** Its `Sid`, or its place in the list, from 1. */
  readonly statement: string;
  /** The action or the resource. */
  readonly value: string;
}

/** The closed set of what can be too wide. */
export type WideFindingId =
  | 'inverted'
  | 'wildcard-action'
  | 'every-resource'
  | 'every-vendor'
  | 'other-vendor'
  | 'every-claude'
  | 'every-region'
  | 'subscribe-anywhere';

/** What no caller of a model needs; a pattern that takes one of them in takes in too much. */
const BEYOND_CALLING = [
  'bedrock:InvokeAgent',
  'bedrock:DeleteGuardrail',
  'bedrock:CreateModelCustomizationJob',
  'bedrock:PutModelInvocationLoggingConfiguration',
  'iam:PassRole',
  'aws-marketplace:AcceptAgreementRequest',
] as const;

const INVOKE = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'] as const;

/** Says what a policy allows that is wider than calling Claude. */
export function tooWide({ Statement }: PolicyDocument): WideFinding[] {
  return Statement.flatMap((statement, index) => {
    if (statement.Effect === 'Deny') return [];
    const name = statement.Sid ?? String(index + 1);
    return findingsOf(statement).map(([id, value]) => ({ id, statement: name, value }));
  });
}

type Found = readonly [id: WideFindingId, value: string];

function findingsOf(statement: PolicyStatement): Found[] {
  const { Action = [], NotAction, Resource = [], NotResource } = statement;
  const inverted = [
    ...(NotAction ? [['inverted', 'NotAction'] as const] : []),
    ...(NotResource ? [['inverted', 'NotResource'] as const] : []),
  ];
  const actions = Action.filter(
    (pattern) =>
      isPattern(pattern) && BEYOND_CALLING.some((action) => fitsPattern(pattern, action)),
  ).map((pattern) => ['wildcard-action', pattern] as const);
  const invokes = Action.some((pattern) => INVOKE.some((action) => fitsPattern(pattern, action)));
  const resources = invokes ? Resource.flatMap(resourceFinding) : [];
  return [...inverted, ...actions, ...resources, ...subscribing(statement)];
}

const OTHER_VENDOR = 'amazon.nova-pro-v1:0';

function resourceFinding(resource: string): Found[] {
  const slash = resource.indexOf('/');
  if (slash < 0) return isPattern(resource) ? [['every-resource', resource]] : [];
  const id = resource.slice(slash + 1).replace(/^(?:us|eu|jp|au|in|apac|us-gov|global)\./, '');
  const [, , , region = ''] = resource.split(':', 4);
  const place: Found[] = isPattern(region) ? [['every-region', resource]] : [];
  const isModel = /:(?:foundation-model|inference-profile)\/|\*/.test(resource.slice(0, slash + 1));
  if (!isModel) return place;
  if (!isPattern(id))
    return /^anthropic\./.test(id) ? place : [['other-vendor', resource], ...place];
  const any = [id, resource.slice(slash + 1)].some(
    (pattern) => fitsPattern(pattern, OTHER_VENDOR) || fitsPattern(pattern, `us.${OTHER_VENDOR}`),
  );
  return [[any ? 'every-vendor' : 'every-claude', resource], ...place];
}

/** Without this condition whoever holds the policy may subscribe to anything in AWS Marketplace. */
function subscribing({ Action = [], Condition = {} }: PolicyStatement): Found[] {
  const subscribe = Action.filter((pattern) => fitsPattern(pattern, 'aws-marketplace:Subscribe'));
  const keys = Object.values(Condition).flatMap(Object.keys);
  const bound = keys.some((key) => /^aws:CalledVia|^aws-marketplace:ProductId$/i.test(key));
  return bound ? [] : subscribe.map((pattern) => ['subscribe-anywhere', pattern]);
}

function isPattern(text: string): boolean {
  return /[*?]/.test(text);
}
