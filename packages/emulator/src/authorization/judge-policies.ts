import {
  CONDITION_OPERATORS,
  type PolicyDocument,
  type PolicyStatement,
} from '../world/policy-document.ts';
import { matches } from './matches.ts';

/** An action on a resource, with what conditions may ask of it. */
export interface NeededPermission {
  readonly action: string;
  /** An ARN; `*` for an action that touches no single resource. */
  readonly resource: string;
  /** Condition key → value, for the keys that the request has. */
  readonly context?: Readonly<Record<string, string>>;
}

/**
 * What policies say together: a Deny that fits wins, then an Allow that fits.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function judgePolicies(
  policies: readonly PolicyDocument[],
  needed: NeededPermission,
): 'allow' | 'deny' | 'silent' {
  const fitting = policies
    .flatMap(({ Statement }) => list(Statement))
    .filter((statement) => fits(statement, needed));
  if (fitting.some(({ Effect }) => Effect === 'Deny')) return 'deny';
  return fitting.length > 0 ? 'allow' : 'silent';
}

function fits(statement: PolicyStatement, { action, resource, context = {} }: NeededPermission) {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement;
  return (
    chosen(Action, NotAction, action) &&
    chosen(Resource, NotResource, resource) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, list(values), context[key])),
    )
  );
}

function chosen(
  only: string | readonly string[] | undefined,
  allBut: string | readonly string[] | undefined,
  text: string,
): boolean {
  const named = list(only ?? allBut ?? []).some((pattern) => matches(pattern, text));
  return only === undefined ? allBut !== undefined && !named : named;
}

const OPERATORS: ReadonlySet<string> = new Set(CONDITION_OPERATORS);

/** A key that the request does not have fulfils the negated operators, and none of the others. */
function holds(operator: string, values: readonly string[], value: string | undefined): boolean {
  if (!OPERATORS.has(operator)) return false;
  if (value === undefined) return operator.includes('Not');
  const wild = operator.endsWith('Like') || operator.startsWith('Arn');
  const found = values.some((wanted) => (wild ? matches(wanted, value) : wanted === value));
  return operator.includes('Not') ? !found : found;
}

function list<Item>(items: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(items) ? items : [items as Item];
}
