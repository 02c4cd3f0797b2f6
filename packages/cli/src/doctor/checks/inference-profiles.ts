import type { Check } from '../check.ts';
import type { ListedProfile } from '../facts/control-plane.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html';

/** Whether what is sent can be called from the region, and which regions it leads to. */
export const inferenceProfiles: Check = {
  id: 'inference-profiles',
  title: { en: 'Inference profiles', ko: '추론 프로필' },
  run: (facts) => perTarget(facts, (target) => judge(facts, target)),
};

async function judge(facts: Facts, target: NamedTarget): Promise<Draft> {
  const { id, base, region } = target;
  if (id === base) {
    const listed = (await facts.models(region)).find((model) => model.id === base);
    if (listed?.onDemand) {
      return ok({
        en: `${id} is called without a profile and served in ${region}`,
        ko: `${id}: 프로필 없이 호출하며 ${region}에서 처리됩니다`,
      });
    }
    return absent(facts, target);
  }
  const profile = await facts.profileOf(target);
  return profile ? ok(destinations(id, profile)) : absent(facts, target);
}

function destinations(id: string, { modelArns }: ListedProfile): Draft['text'] {
  const regions = [...new Set(modelArns.map((arn) => arn.split(':')[3] ?? ''))];
  const named = regions.filter((region) => region !== '');
  if (named.length < regions.length) {
    return {
      en: `${id} leads to any commercial region: data may leave the geography`,
      ko: `${id}: 모든 상용 리전에서 처리될 수 있어 데이터가 지역을 벗어날 수 있습니다`,
    };
  }
  return {
    en: `${id} leads to ${named.join(', ')}`,
    ko: `${id}: ${named.join(', ')}에서 처리됩니다`,
  };
}

/** The id is not to be called from there: what is listed of the same model. */
async function absent(facts: Facts, { id, base, region }: NamedTarget): Promise<Draft> {
  const others = (await facts.profiles(region))
    .filter(({ modelArns }) => base && modelArns.some((arn) => arn.endsWith(`/${base}`)))
    .map((profile) => profile.id);
  return problem(
    {
      en: `${id} is not among the profiles of ${region}`,
      ko: `${id}: ${region}의 프로필에 없습니다`,
    },
    {
      code: 'not-listed',
      affects: [id],
      links: [LINK],
      remediation: {
        commands: [`aws bedrock list-inference-profiles --region ${region}`],
        text:
          others.length > 0
            ? { en: `Send ${others.join(' or ')}.`, ko: `다음을 보내세요: ${others.join(', ')}` }
            : { en: 'Choose another region or model.', ko: '다른 리전이나 모델을 고르세요.' },
      },
    },
  );
}
