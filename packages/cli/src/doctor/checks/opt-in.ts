import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem, skipped } from '../finding.ts';
import { optInRegions } from '../opt-in-regions.ts';

/** A region that every account of the partition has. */
const EVERYBODYS = 'us-east-1';

/** Whether the account has switched on the regions that must be. */
export const optIn: Check = {
  id: 'opt-in',
  title: { en: 'Region opt-in', ko: '리전 활성화' },
  async run(facts) {
    const regions = (await facts.regions()).filter(({ region }) => optInRegions.has(region));
    if (regions.length === 0) {
      return [
        skipped({
          en: 'every account has these regions',
          ko: '모든 계정에서 쓸 수 있는 리전입니다',
        }),
      ];
    }
    return Promise.all(regions.map(({ region }) => judge(facts, region)));
  },
};

async function judge(facts: Facts, region: string): Promise<Draft> {
  const at = { region };
  try {
    await facts.identity(region);
    return ok({ en: `${region} is switched on`, ko: `${region}: 활성화됨` }, { at });
  } catch (error) {
    const kind = error instanceof CannotTell ? error.diagnosis?.kind : undefined;
    // AWS does not know the key there: because of the region only where another region knows it.
    if (kind !== 'invalid-credentials') throw error;
    await facts.identity(EVERYBODYS);
    return problem(
      {
        en: `the account has not switched ${region} on: its keys are unknown there`,
        ko: `계정에서 ${region}을 활성화하지 않아 그곳에서는 키를 알지 못합니다`,
      },
      {
        code: 'not-switched-on',
        at,
        affects: [region],
        links: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html'],
        remediation: {
          commands: [`aws account enable-region --region-name ${region}`],
          text: {
            en: 'Switch it on (it takes some minutes), or call from another region.',
            ko: '활성화하거나(몇 분 걸립니다) 다른 리전에서 호출하세요.',
          },
        },
        admin: {
          text: {
            en: `Switch on the region ${region} for the account.`,
            ko: `계정에서 ${region} 리전을 활성화해 주세요.`,
          },
        },
      },
    );
  }
}
