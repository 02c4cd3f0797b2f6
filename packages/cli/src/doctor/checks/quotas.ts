import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import type { Quota } from '../facts/list-quotas.ts';
import { type Draft, ok, problem, skipped } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas.html';
const DAILY = /max tokens per day/;

/** Whether a quota of the model is applied at zero, which lets nothing through. */
export const quotas: Check = {
  id: 'quotas',
  title: { en: 'Quotas', ko: '할당량' },
  slow: true,
  run: (facts) => perTarget(facts, (target) => judge(facts, target)),
};

async function judge(facts: Facts, target: NamedTarget): Promise<Draft | undefined> {
  const { base, region, name = '' } = target;
  if (!base) return undefined;
  const mine = (await facts.quotas(region)).filter((quota) => isFor(quota, name, target));
  if (mine.length === 0) {
    return skipped({
      en: `Service Quotas names none for ${name || base} in ${region}`,
      ko: `Service Quotas에 ${region}의 ${name || base} 할당량이 없습니다`,
    });
  }
  const zero = mine.filter(({ value }) => value === 0);
  return zero.length === 0 ? ok(limits(name, mine)) : blocked(target, zero);
}

/** AWS names quotas after the model and the way that it is called; the codes are not published. */
function isFor({ name: quota }: Quota, model: string, { id, base }: NamedTarget): boolean {
  const end = quota.indexOf(model) + model.length;
  if (model === '' || !quota.includes(model) || !/^(?: V\d+)?(?:$| \()/.test(quota.slice(end))) {
    return false;
  }
  if (DAILY.test(quota)) return true;
  const way = id.startsWith('global.')
    ? 'Global cross-region'
    : id === base
      ? 'On-demand'
      : 'Cross-region';
  return quota.startsWith(way);
}

function limits(name: string, mine: readonly Quota[]): Draft['text'] {
  const of = (kind: RegExp) => mine.find((quota) => kind.test(quota.name))?.value;
  const shown = (value: number | undefined) => value?.toLocaleString('en-US') ?? '?';
  const requests = shown(of(/requests per minute/));
  const tokens = shown(of(/tokens per minute/));
  return {
    en: `${name}: ${requests} requests and ${tokens} tokens per minute`,
    ko: `${name}: 분당 요청 ${requests}개, 토큰 ${tokens}개`,
  };
}

function blocked({ name = '', region }: NamedTarget, zero: readonly Quota[]): Draft {
  const names = zero.map((quota) => quota.name).join('; ');
  return problem(
    {
      en: `${name}: applied at 0, so that every call is throttled: ${names}`,
      ko: `${name}: 할당량이 0이라 모든 호출이 제한됩니다: ${names}`,
    },
    {
      code: 'zero',
      affects: zero.map((quota) => quota.code),
      links: [LINK],
      remediation: {
        commands: zero
          .filter(({ adjustable }) => adjustable)
          .map(
            ({ code }) =>
              `aws service-quotas request-service-quota-increase --service-code bedrock --quota-code ${shellWord(code)} --desired-value <value> --region ${region}`,
          ),
        text: {
          en: 'Ask for more; new accounts often start at 0, and AWS Support (account and billing) lifts it.',
          ko: '증가를 요청하세요. 새 계정은 0에서 시작하는 경우가 많으며 AWS 지원(계정 및 결제)이 올려 줍니다.',
        },
      },
      admin: {
        text: {
          en: `Have these quotas of Bedrock in ${region} raised from 0: ${names}.`,
          ko: `${region}의 다음 Bedrock 할당량을 0에서 올려 주세요: ${names}`,
        },
      },
    },
  );
}
