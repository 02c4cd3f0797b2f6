import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import { ok, problem } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';

/** Kinds that mean: AWS does not know who calls. */
const UNKNOWN_CALLER = ['invalid-credentials', 'expired-credentials', 'bad-signature'];

/** Who calls, as AWS sees it. Needs no permission. */
export const identity: Check = {
  id: 'identity',
  title: { en: 'Caller identity', ko: '호출자' },
  async run(facts) {
    const region = await facts.homeRegion();
    try {
      const { arn, account } = await facts.identity(region);
      return [
        ok(
          {
            en: `${principal(arn)} in account ${account}`,
            ko: `${account} 계정의 ${principal(arn)}`,
          },
          { source: 'sts:GetCallerIdentity' },
        ),
      ];
    } catch (error) {
      const diagnosis = error instanceof CannotTell ? error.diagnosis : undefined;
      if (!diagnosis || !UNKNOWN_CALLER.includes(diagnosis.kind)) throw error;
      return [
        problem(fromDiagnosis(diagnosis).text, { ...fromDiagnosis(diagnosis), affects: [region] }),
      ];
    }
  },
};

/** `user/name`, `assumed-role/role`: a session's name may be somebody's address. */
function principal(arn: string): string {
  const name = arn.split(':').slice(5).join(':');
  return name.startsWith('assumed-role/') ? name.split('/').slice(0, 2).join('/') : name;
}
