import { queryAnswer } from '../wire/query-protocol.ts';
import { findPrincipal } from '../world/find-principal.ts';
import type { Identity } from '../world/identity.ts';
import type { ErrorAnswer } from './answer.ts';
import { queryParameters } from './named-request.ts';
import type { Call, Operation } from './operation.ts';
import { pageOf } from './page-of.ts';
import { type Simulation, simulateDenials } from './simulate-denials.ts';

/** @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html */
export const simulatePrincipalPolicy: Operation = {
  name: 'SimulatePrincipalPolicy',
  service: 'iam',
  permission: (call) => [
    { action: 'iam:SimulatePrincipalPolicy', resource: inputOf(call).source ?? '*' },
  ],
  answer(call) {
    const { source, actions, resources, maxItems, marker } = inputOf(call);
    if (source === undefined) return constraint('policySourceArn', null, 'not be null');
    if (actions.length === 0) return constraint('actionNames', null, 'not be null');
    if (!(maxItems >= 1)) {
      return constraint('maxItems', maxItems, 'have value greater than or equal to 1');
    }
    const principal = findPrincipal(call.world, source);
    if (!principal) {
      return invalidInput(
        `Invalid Entity Arn: ${source} does not clearly define entity type and name.`,
      );
    }
    const { identity, kind, name } = principal;
    if (!identity) return noSuchEntity(`The ${kind} with name ${name} cannot be found.`);
    const asked = actions.flatMap((action) => resources.map((resource) => ({ action, resource })));
    const page = pageOf(asked, maxItems, marker);
    // Wording not seen.
    if (!page) return invalidInput('Invalid Marker.');
    const result = {
      EvaluationResults: page.items.map(({ action, resource }) =>
        evaluation(action, resource, simulateDenials(identity, action, resource), identity),
      ),
      IsTruncated: page.nextToken !== undefined,
      Marker: page.nextToken,
    };
    return queryAnswer('iam', call.operation, result, call.requestId);
  },
};

function inputOf({ text, query }: Call) {
  const parameters = queryParameters(text, query);
  const resources = members(parameters, 'ResourceArns');
  return {
    source: parameters.get('PolicySourceArn') ?? undefined,
    actions: members(parameters, 'ActionNames'),
    resources: resources.length > 0 ? resources : ['*'],
    maxItems: Number(parameters.get('MaxItems') ?? MOST),
    marker: parameters.get('Marker') ?? undefined,
  };
}

const MOST = 1000;

/** A list of the query protocol, `Name.member.1` and so on. */
function members(parameters: URLSearchParams, name: string): readonly string[] {
  const values: string[] = [];
  for (let index = 1; ; index += 1) {
    const value = parameters.get(`${name}.member.${index}`);
    if (value === null) return values;
    values.push(value);
  }
}

function evaluation(
  action: string,
  resource: string,
  { decision, allowedByOrganizations, allowedByBoundary }: Simulation,
  { arn }: Identity,
) {
  const policy = arn.includes(':user/') ? 'user' : 'role';
  const match = { SourcePolicyId: `${policy}-policy`, SourcePolicyType: 'IAM Policy' };
  return {
    EvalActionName: action,
    EvalResourceName: resource,
    EvalDecision: decision,
    MatchedStatements: decision === 'implicitDeny' ? [] : [match],
    MissingContextValues: [],
    OrganizationsDecisionDetail:
      allowedByOrganizations === undefined
        ? undefined
        : { AllowedByOrganizations: allowedByOrganizations },
    PermissionsBoundaryDecisionDetail:
      allowedByBoundary === undefined
        ? undefined
        : { AllowedByPermissionsBoundary: allowedByBoundary },
  };
}

function constraint(
  member: string,
  value: number | null,
  rule: string,
): { readonly error: ErrorAnswer } {
  const shown = value === null ? 'null' : `'${value}'`;
  const message = `1 validation error detected: Value ${shown} at '${member}' failed to satisfy constraint: Member must ${rule}`;
  return { error: { status: 400, exception: 'ValidationError', message } };
}

function invalidInput(message: string): { readonly error: ErrorAnswer } {
  return { error: { status: 400, exception: 'InvalidInput', message } };
}

function noSuchEntity(message: string): { readonly error: ErrorAnswer } {
  return { error: { status: 404, exception: 'NoSuchEntity', message } };
}
