import { CannotTell } from '../cannot-tell.ts';
import type { AskAws } from './askers.ts';
import type { Clients } from './clients.ts';
import type { IdentityFacts } from './get-identity.ts';

/** What IAM's simulator says of an action on a resource. */
export interface SimulatedDecision {
  readonly action: string;
  readonly resource: string;
  readonly allowed: boolean;
  /** A statement denies it; else nothing allows it. */
  readonly explicit: boolean;
  /** False where a service control policy stands in the way. */
  readonly allowedByOrganization: boolean;
  /** False where the permissions boundary does. */
  readonly allowedByBoundary: boolean;
}

/** What a call of a model touches. */
export interface SimulationInput {
  readonly region: string;
  readonly resources: readonly string[];
  /** The inference profile, which conditions of policies name. */
  readonly profileArn: string | undefined;
}

const ACTIONS = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];

/** Asks IAM whether the caller may call a model, streaming and not. @throws CannotTell */
export async function simulate(
  clients: Clients,
  askAws: AskAws,
  { arn }: IdentityFacts,
  input: SimulationInput,
): Promise<readonly SimulatedDecision[]> {
  const source = principalOf(arn);
  try {
    return await decisions(clients, askAws, source, input);
  } catch (error) {
    const name = error instanceof CannotTell ? error.diagnosis?.signal.name : undefined;
    if (!name?.startsWith('NoSuchEntity') || !source.includes(':role/')) throw error;
    return decisions(clients, askAws, await wholeArn(clients, askAws, source, input.region), input);
  }
}

async function decisions(
  clients: Clients,
  askAws: AskAws,
  source: string,
  { region, resources, profileArn }: SimulationInput,
): Promise<readonly SimulatedDecision[]> {
  return askAws({ action: 'iam:SimulatePrincipalPolicy', region }, async (options) => {
    const { SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam');
    const command = new SimulatePrincipalPolicyCommand({
      PolicySourceArn: source,
      ActionNames: ACTIONS,
      ResourceArns: [...resources],
      ContextEntries: [
        entry('aws:RequestedRegion', region),
        ...(profileArn ? [entry('bedrock:InferenceProfileArn', profileArn)] : []),
      ],
    });
    const { EvaluationResults = [] } = await (await clients.iam(region)).send(command, options);
    return EvaluationResults.map((result) => ({
      action: result.EvalActionName ?? '',
      resource: result.EvalResourceName ?? '*',
      allowed: result.EvalDecision === 'allowed',
      explicit: result.EvalDecision === 'explicitDeny',
      allowedByOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations ?? true,
      allowedByBoundary:
        result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary ?? true,
    }));
  });
}

/** The ARN of a role with its path: those of SSO lie below `/aws-reserved/sso.amazonaws.com/`. */
async function wholeArn(
  clients: Clients,
  askAws: AskAws,
  source: string,
  region: string,
): Promise<string> {
  return askAws({ action: 'iam:GetRole', region }, async (options) => {
    const { GetRoleCommand } = await import('@aws-sdk/client-iam');
    const command = new GetRoleCommand({ RoleName: source.split('/').at(-1) });
    const { Role } = await (await clients.iam(region)).send(command, options);
    return Role?.Arn ?? source;
  });
}

/**
 * The IAM ARN behind a session: the simulator takes users, groups and roles only. The path of a role is
 * not part of a session's ARN.
 */
function principalOf(arn: string): string {
  const session = /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\//.exec(arn);
  if (session) {
    const [, partition, account, role] = session;
    return `arn:${partition}:iam::${account}:role/${role}`;
  }
  if (/:(?:user|role)\//.test(arn)) return arn;
  throw new CannotTell({
    en: 'IAM simulates users and roles only, and the caller is neither',
    ko: 'IAM은 사용자와 역할만 시뮬레이션하는데 호출자는 둘 다 아닙니다',
  });
}

function entry(ContextKeyName: string, value: string) {
  return { ContextKeyName, ContextKeyType: 'string' as const, ContextKeyValues: [value] };
}
