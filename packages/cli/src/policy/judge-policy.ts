import { fitsPattern } from './fits-pattern.ts';
import type { NeededPermission } from './needed-permissions.ts';
import type { PolicyCondition, PolicyDocument, PolicyStatement } from './policy-document.ts';

/**
 * What a policy says of a permission: a Deny wins, then an Allow. What a condition asks of the network,
 * of tags or of the time cannot be told here: an Allow is taken to hold then, a Deny not to.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgePolicy(
  { Statement }: PolicyDocument,
  needed: NeededPermission,
): 'allow' | 'deny' | 'silent' {
  const fitting = Statement.filter((statement) => fits(statement, needed));
  if (fitting.some(({ Effect }) => Effect === 'Deny')) return 'deny';
  return fitting.length > 0 ? 'allow' : 'silent';
}

function fits(
  statement: PolicyStatement,
  { action, resource, context }: NeededPermission,
): boolean {
  const { Effect, Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  return (
    chosen(Action, NotAction, action) &&
    chosen(Resource, NotResource, resource) &&
    allHold(Condition, context, Effect === 'Allow')
  );
}

function chosen(
  only: readonly string[] | undefined,
  allBut: readonly string[] | undefined,
  text: string,
): boolean {
  if (only) return only.some((pattern) => fitsPattern(pattern, text));
  return allBut !== undefined && !allBut.some((pattern) => fitsPattern(pattern, text));
}

function allHold(
  condition: PolicyCondition,
  context: Readonly<Record<string, string>>,
  untold: boolean,
): boolean {
  return Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(
      ([key, values]) => holds(operator, values, context, key.toLowerCase()) ?? untold,
    ),
  );
}

/** The keys that a call of a model has or has not, depending on its profile. */
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  'aws:requestedregion',
  'bedrock:inferenceprofilearn',
]);

/** Undefined where it cannot be told. */
function holds(
  operator: string,
  values: readonly string[],
  context: Readonly<Record<string, string>>,
  key: string,
): boolean | undefined {
  const kind = /^(?:String|Arn)(Not)?(Equals|Like)(?:IgnoreCase)?(IfExists)?$/.exec(operator);
  if (!kind || !KNOWN_KEYS.has(key)) return undefined;
  const [, not, match, ifExists] = kind;
  const value = context[key];
  if (value === undefined) return not !== undefined || ifExists !== undefined;
  const wild = match === 'Like' || operator.startsWith('Arn');
  const found = values.some((wanted) => (wild ? fitsPattern(wanted, value) : wanted === value));
  return not === undefined ? found : !found;
}
