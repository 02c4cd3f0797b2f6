import type { LocalizedText } from '@caprock/core';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html';

/** Whether the account is offered the model in the region. */
export const availability: Check = {
  id: 'availability',
  title: { en: 'Model availability', ko: '모델 제공 여부' },
  run: (facts) => perTarget(facts, (target) => judge(facts, target)),
};

async function judge(facts: Facts, target: NamedTarget): Promise<Draft | undefined> {
  const { base, region } = target;
  if (!base) return undefined;
  const { inRegion, authorized, entitled } = await facts.availability(target);
  if (!inRegion) {
    return refused(target, 'not-in-region', {
      en: `${base} is not offered in ${region}`,
      ko: `${base}: ${region}에서 제공되지 않습니다`,
    });
  }
  if (!authorized || !entitled) {
    return refused(target, authorized ? 'not-entitled' : 'not-authorized', {
      en: `${base} is not offered to this account`,
      ko: `${base}: 이 계정에 제공되지 않습니다`,
    });
  }
  return ok({
    en: `${base} is offered to this account in ${region}`,
    ko: `${base}: 이 계정의 ${region}에서 제공됩니다`,
  });
}

function refused({ base = '', region }: NamedTarget, code: string, text: LocalizedText): Draft {
  return problem(text, {
    code,
    affects: [base],
    links: [LINK],
    remediation: {
      commands: [
        `aws bedrock get-foundation-model-availability --model-id ${shellWord(base)} --region ${region}`,
        `caprock models --region ${region} --live`,
      ],
      text: {
        en: 'Use a model that is offered, or ask AWS Support (some models are let to chosen accounts only).',
        ko: '제공되는 모델을 쓰거나 AWS 지원에 문의하세요(일부 모델은 선정된 계정에만 열립니다).',
      },
    },
    admin: {
      text: {
        en: `Ask AWS to offer ${base} to the account in ${region}.`,
        ko: `${region}에서 ${base}를 쓸 수 있도록 AWS에 요청해 주세요.`,
      },
    },
  });
}
