import type { Diagnosis } from '@caprock/core';
import { CannotTell } from '../cannot-tell.ts';
import type { Check } from '../check.ts';
import type { Facts } from '../facts/facts.ts';
import { type Draft, ok, problem, warning } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';
import { shellWord } from '../shell-word.ts';

const LINK =
  'https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html';

/**
 * What a service control policy of the AWS organisation denies: no policy of the caller can allow it. AWS
 * tells of one denial at a time, and of a missing grant first.
 */
export const organization: Check = {
  id: 'organization',
  title: { en: 'Service control policies', ko: '서비스 제어 정책(SCP)' },
  async run(facts) {
    const { simulate, probe } = facts.options;
    const calls = simulate || probe ? await perTarget(facts, (target) => judge(facts, target)) : [];
    const problems = calls.filter(({ tier }) => tier === 'problem');
    const denials = await facts.denials();
    const reads = denials.filter(({ diagnosis }) => diagnosis.kind === 'iam-denied-scp');
    const found = [...problems, ...(reads.length > 0 ? [deniedReads(reads)] : [])];
    if (found.length > 0) return found;
    await seenAnything(facts);
    const hidden = denials.length > 0;
    return [
      ok({
        en: hidden
          ? 'none was met; a missing grant hides one, so run this again after each grant'
          : 'none was met',
        ko: hidden
          ? '막는 SCP가 보이지 않습니다. 없는 권한이 SCP를 가릴 수 있으니 권한을 받을 때마다 다시 실행하세요'
          : '막는 SCP가 보이지 않습니다',
      }),
    ];
  },
};

/** Where AWS did not answer at all, nothing was met either. @throws CannotTell */
async function seenAnything(facts: Facts): Promise<void> {
  try {
    await facts.models(await facts.homeRegion());
  } catch (error) {
    if (!(error instanceof CannotTell) || error.diagnosis?.family !== 'access') throw error;
  }
}

async function judge(facts: Facts, target: NamedTarget) {
  const { id, region } = target;
  const actions = await deniedActions(facts, target);
  if (actions.length === 0) return undefined;
  const global = id.startsWith('global.');
  return problem(
    {
      en: `a service control policy denies ${actions.join(', ')} for ${id} in ${region}`,
      ko: `서비스 제어 정책이 ${region}의 ${id}에 대한 ${actions.join(', ')}를 거부합니다`,
    },
    {
      code: 'denied',
      affects: [id],
      links: [LINK],
      remediation: {
        commands: [`caprock policy --models ${shellWord(id)} --regions ${region} --scp`],
        text: {
          en: `No policy of yours can allow it: ask the administrator of the organisation, or use a model whose regions are allowed. ${exception(global).en}`,
          ko: `호출자의 정책으로는 허용할 수 없습니다. 조직 관리자에게 요청하거나 허용된 리전만 쓰는 모델을 쓰세요. ${exception(global).ko}`,
        },
      },
      admin: {
        text: {
          en: `Except ${actions.join(', ')} for ${id} from the service control policy. ${exception(global).en}`,
          ko: `서비스 제어 정책에서 ${id}에 대한 ${actions.join(', ')}를 예외로 해 주세요. ${exception(global).ko}`,
        },
      },
    },
  );
}

function exception(global: boolean): Draft['text'] {
  return global
    ? {
        en: 'A global profile needs `aws:RequestedRegion` `unspecified` to be allowed.',
        ko: 'global 프로필에는 `aws:RequestedRegion`의 `unspecified`가 허용되어야 합니다.',
      }
    : {
        en: 'A profile needs every region that it leads to (see inference-profiles).',
        ko: '프로필에는 처리되는 모든 리전이 허용되어야 합니다(inference-profiles 참고).',
      };
}

async function deniedActions(facts: Facts, target: NamedTarget): Promise<readonly string[]> {
  const { simulate, probe } = facts.options;
  const simulated = simulate ? await facts.simulation(target).catch(() => []) : [];
  const probed = probe ? await facts.probe(target).catch(() => []) : [];
  return [
    ...new Set([
      ...simulated.filter((one) => !one.allowedByOrganization).map(({ action }) => action),
      ...probed.flatMap(({ diagnosis }) => (diagnosis ? deniedBy(diagnosis) : [])),
    ]),
  ];
}

function deniedBy({ kind, facts }: Diagnosis): string[] {
  return kind === 'iam-denied-scp' ? [facts?.action ?? 'bedrock:InvokeModel'] : [];
}

function deniedReads(
  reads: readonly { readonly action: string; readonly region: string }[],
): Draft {
  const actions = [...new Set(reads.map(({ action }) => action))].sort();
  const regions = [...new Set(reads.map(({ region }) => region))];
  return warning(
    {
      en: `a service control policy denies the doctor ${actions.join(', ')} in ${regions.join(', ')}; it may close the region for calls too`,
      ko: `서비스 제어 정책이 ${regions.join(', ')}에서 ${actions.join(', ')}를 거부합니다. 이 리전의 모델 호출도 막혀 있을 수 있습니다`,
    },
    {
      code: 'denied-reads',
      affects: actions,
      links: [LINK],
      remediation: {
        commands: ['caprock doctor --probe'],
        text: { en: 'A real call tells.', ko: '실제로 호출해 보면 알 수 있습니다.' },
      },
    },
  );
}
