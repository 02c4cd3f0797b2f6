import type { AskAws } from './askers.ts';
import type { Clients } from './clients.ts';

/** Who calls, as STS says. */
export interface IdentityFacts {
  readonly arn: string;
  readonly account: string;
}

/** Asks who calls: needs no permission, and answers even under an explicit deny. @throws CannotTell */
export async function getIdentity(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<IdentityFacts> {
  return askAws({ action: 'sts:GetCallerIdentity', region }, async (options) => {
    const { GetCallerIdentityCommand } = await import('@aws-sdk/client-sts');
    const client = await clients.sts(region);
    const { Arn = '', Account = '' } = await client.send(new GetCallerIdentityCommand({}), options);
    return { arn: Arn, account: Account };
  });
}
