import type { AskAws } from './askers.ts';
import type { Clients } from './clients.ts';

/** A quota of Bedrock as it is applied to the account. */
export interface Quota {
  readonly code: string;
  readonly name: string;
  readonly value: number;
  readonly adjustable: boolean;
}

/** Bedrock has well over a thousand quotas in a region, a hundred on a page. */
const MOST_PAGES = 60;

/** The applied quotas of Claude models in a region. @throws CannotTell */
export async function listQuotas(
  clients: Clients,
  askAws: AskAws,
  region: string,
): Promise<readonly Quota[]> {
  return askAws({ action: 'servicequotas:ListServiceQuotas', region }, async (options) => {
    const { ListServiceQuotasCommand } = await import('@aws-sdk/client-service-quotas');
    const client = await clients.quotas(region);
    const quotas: Quota[] = [];
    let token: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const input = { ServiceCode: 'bedrock', MaxResults: 100, NextToken: token };
      const answer = await client.send(new ListServiceQuotasCommand(input), options);
      for (const { QuotaCode, QuotaName, Value, Adjustable } of answer.Quotas ?? []) {
        if (QuotaCode === undefined || Value === undefined || !QuotaName?.includes('Claude'))
          continue;
        quotas.push({
          code: QuotaCode,
          name: QuotaName,
          value: Value,
          adjustable: Adjustable ?? false,
        });
      }
      token = answer.NextToken;
      if (!token) break;
    }
    return quotas;
  });
}
