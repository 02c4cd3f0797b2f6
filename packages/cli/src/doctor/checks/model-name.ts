import type { LocalizedText, ResolutionStatus } from '@caprock/core';
import type { Check } from '../check.ts';
import type { Target } from '../facts/resolve-targets.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html';

/** Whether Bedrock knows the model by the name that was typed. */
export const modelName: Check = {
  id: 'model-name',
  title: { en: 'Model names', ko: '모델 이름' },
  run: async (facts) => (await facts.targets()).map(judge),
};

function judge(target: Target): Draft {
  const { asked, id, region, resolution } = target;
  const at = { region, model: asked };
  if (resolution.status === 'ok' || resolution.status === 'passthrough') {
    if (id === asked)
      return ok({ en: `${asked} in ${region}`, ko: `${region}의 ${asked}` }, { at });
    return warning(
      {
        en: `${asked} is no id of Bedrock: in ${region} it is ${id} (Caprock's adapters send that)`,
        ko: `${asked}: Bedrock의 ID가 아닙니다. ${region}에서는 ${id}입니다(Caprock 어댑터는 이것을 보냅니다)`,
      },
      {
        code: 'not-an-id',
        at,
        affects: [asked],
        links: [LINK],
        remediation: sendOneOf(id ? [id] : [], target),
      },
    );
  }
  if (resolution.status === 'replaced') {
    // Its end of life is what `lifecycle` tells.
    return ok({ en: `${asked} is known`, ko: `${asked}: 알려진 이름` }, { at });
  }
  return problem(SENTENCES[resolution.status](target), {
    code: resolution.status,
    at,
    affects: [asked],
    links: [LINK],
    remediation: sendOneOf(resolution.suggestions, target),
  });
}

const SENTENCES = {
  retired: ({ asked }) => ({
    en: `${asked} has reached its end of life`,
    ko: `${asked}: 지원이 종료되었습니다`,
  }),
  ambiguous: ({ asked }) => ({
    en: `${asked} can mean several models`,
    ko: `${asked}: 가리키는 모델이 여럿입니다`,
  }),
  unknown: ({ asked }) => ({
    en: `${asked} is no model that Bedrock or the catalogue knows`,
    ko: `${asked}: Bedrock에도 카탈로그에도 없는 모델입니다`,
  }),
  unavailable: ({ asked, region }) => ({
    en: `${asked} cannot be called from ${region}`,
    ko: `${asked}: ${region}에서 호출할 수 없습니다`,
  }),
  'region-mismatch': ({ asked, region }) => ({
    en: `${asked} belongs to another geography than ${region}`,
    ko: `${asked}: ${region} 리전이 속하지 않은 지역의 ID입니다`,
  }),
} as const satisfies Record<
  Exclude<ResolutionStatus, 'ok' | 'passthrough' | 'replaced'>,
  (target: Target) => LocalizedText
>;

function sendOneOf(ids: readonly string[], { region }: Target) {
  const list = ids.join(', ');
  return {
    commands: [`caprock models --region ${region}`],
    text:
      ids.length > 0
        ? { en: `Send ${list}.`, ko: `다음을 보내세요: ${list}` }
        : { en: 'Choose another region or model.', ko: '다른 리전이나 모델을 고르세요.' },
  };
}
