import { recommendModels } from '@caprock/core';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-lifecycle.html';

/** Whether the model still lives, and until when. */
export const lifecycle: Check = {
  id: 'lifecycle',
  title: { en: 'Model lifecycle', ko: '모델 수명' },
  run: (facts) => perTarget(facts, (target) => judge(facts, target)),
};

async function judge(facts: Facts, target: NamedTarget): Promise<Draft | undefined> {
  const { asked, base, region, resolution } = target;
  if (resolution.status === 'replaced') {
    return problem(
      {
        en: `${asked} has reached its end of life in ${region}`,
        ko: `${asked}: ${region}에서 지원이 종료되었습니다`,
      },
      { code: 'end-of-life', affects: [asked], links: [LINK], remediation: instead(target) },
    );
  }
  if (!base) return undefined;
  const listed = (await facts.models(region)).find(({ id }) => id === base);
  if (!listed) {
    return problem(
      {
        en: `Bedrock does not list ${base} in ${region}: it is retired there, or not offered to this account`,
        ko: `Bedrock의 ${region} 목록에 ${base}가 없습니다. 종료되었거나 이 계정에 제공되지 않습니다`,
      },
      { code: 'not-listed', affects: [base], links: [LINK], remediation: instead(target) },
    );
  }
  const end = listed.endOfLife?.toISOString().slice(0, 10);
  const { now } = facts.options;
  if (listed.endOfLife && listed.endOfLife.getTime() <= now()) {
    return problem(
      { en: `${base} ended on ${end}`, ko: `${base}: ${end}에 종료되었습니다` },
      { code: 'end-of-life', affects: [base], links: [LINK], remediation: instead(target) },
    );
  }
  if (listed.legacy || end) {
    return warning(
      {
        en: `${base} is a legacy model${end ? `; it ends on ${end}` : ''}`,
        ko: `${base}: 레거시 모델입니다${end ? `. ${end}에 종료됩니다` : ''}`,
      },
      { code: 'legacy', affects: [base], links: [LINK], remediation: instead(target) },
    );
  }
  return ok({ en: `${base} is active`, ko: `${base}: 사용 가능` });
}

function instead({ resolution, asked, region }: NamedTarget) {
  const named = resolution.suggestions.filter((id) => id !== asked);
  const others = named.length > 0 ? named : recommendModels({ region }).slice(0, 2);
  return {
    commands: [`caprock models --region ${region} --chain`],
    text:
      others.length > 0
        ? { en: `Move to ${others.join(' or ')}.`, ko: `다음으로 옮기세요: ${others.join(', ')}` }
        : { en: 'Move to a current model.', ko: '현재 모델로 옮기세요.' },
  };
}
