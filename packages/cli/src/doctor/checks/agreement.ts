import { furtherStatements } from '../../policy/further-statements.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html';

/** What the first caller of a model needs, who subscribes the account to it. */
const [MARKETPLACE] = furtherStatements({ apiKey: false, firstCaller: true, doctor: false });

/** Whether the account has agreed to the model's terms in AWS Marketplace. */
export const agreement: Check = {
  id: 'agreement',
  title: { en: 'Marketplace agreement', ko: 'Marketplace 계약' },
  run: (facts) => perTarget(facts, (target) => judge(facts, target)),
};

async function judge(facts: Facts, target: NamedTarget): Promise<Draft | undefined> {
  const { base, region } = target;
  if (!base) return undefined;
  const { agreement: status, agreementError } = await facts.availability(target);
  if (status === 'AVAILABLE') return ok({ en: `${base}: agreed`, ko: `${base}: 계약됨` });
  if (status === 'PENDING') {
    return warning(
      {
        en: `${base}: the subscription is under way (up to 15 minutes)`,
        ko: `${base}: 구독이 진행 중입니다(최대 15분)`,
      },
      { code: 'pending', affects: [base], links: [LINK] },
    );
  }
  const told = agreementError ? ` (${agreementError})` : '';
  return problem(
    {
      en: `${base}: the account has not agreed to its terms${told}`,
      ko: `${base}: 계정이 약관에 동의하지 않았습니다${told}`,
    },
    {
      code: status === 'ERROR' ? 'error' : 'missing',
      affects: [base],
      links: [LINK],
      remediation: {
        commands: [
          `aws bedrock list-foundation-model-agreement-offers --model-id ${shellWord(base)} --region ${region}`,
          `aws bedrock create-foundation-model-agreement --model-id ${shellWord(base)} --offer-token <offerToken> --region ${region}`,
        ],
        text: {
          en: `Read the offer and accept it; or let somebody make the first call whose policy has: ${JSON.stringify(MARKETPLACE)}`,
          ko: `조건을 읽고 수락하세요. 또는 다음 정책이 있는 사람이 첫 호출을 하면 됩니다: ${JSON.stringify(MARKETPLACE)}`,
        },
      },
      admin: {
        text: {
          en: `Accept the agreement of ${base} in ${region}, or make one first call of it.`,
          ko: `${region}에서 ${base}의 계약을 수락하거나 첫 호출을 한 번 해 주세요.`,
        },
        statements: MARKETPLACE ? [MARKETPLACE] : [],
      },
    },
  );
}
