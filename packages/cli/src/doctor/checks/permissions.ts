import type { PolicyStatement } from '../../policy/policy-document.ts';
import { allow, allowDenied } from '../allow.ts';
import type { Check } from '../check.ts';
import type { Denial } from '../facts/ask.ts';
import type { Facts } from '../facts/facts.ts';
import type { SimulatedDecision } from '../facts/simulate.ts';
import { type Draft, ok, problem, skipped, warning } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';
import { shellWord } from '../shell-word.ts';

const LINK = 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html';

/**
 * What the caller's policies allow: calls of models as IAM's simulator says or as a real call showed, and
 * the doctor's own reads. What an organisation denies is `organization`'s.
 */
export const permissions: Check = {
  id: 'permissions',
  title: { en: 'Permissions', ko: '권한' },
  async run(facts) {
    const { simulate, probe } = facts.options;
    const calls =
      simulate || probe
        ? await perTarget(facts, (target) =>
            simulate ? simulated(facts, target) : probed(facts, target),
          )
        : [NOT_ASKED];
    return [...calls, ...reads(await facts.denials())];
  },
};

const NOT_ASKED = skipped({
  en: 'only a call or IAM’s simulator tells whether models may be called: add --probe or --simulate',
  ko: '모델 호출 권한은 실제 호출이나 IAM 시뮬레이터로만 알 수 있습니다. --probe나 --simulate를 붙이세요',
});

async function simulated(facts: Facts, target: NamedTarget): Promise<Draft> {
  const decisions = await facts.simulation(target);
  const denied = decisions.filter((one) => !one.allowed && one.allowedByOrganization);
  if (denied.length > 0) return refused(target, denied);
  return ok(
    {
      en: `${target.id} may be called from ${target.region}, streaming too`,
      ko: `${target.region}에서 ${target.id}를 호출할 수 있습니다(스트리밍 포함)`,
    },
    { source: 'iam:SimulatePrincipalPolicy' },
  );
}

function refused(target: NamedTarget, denied: readonly SimulatedDecision[]): Draft {
  const { id, region } = target;
  const statement = allow(
    denied.map(({ action }) => action),
    denied.map(({ resource }) => resource),
  );
  const boundary = denied.some(({ allowedByBoundary }) => !allowedByBoundary);
  const explicit = !boundary && denied.some((one) => one.explicit);
  const by = boundary
    ? { en: 'the permissions boundary does not allow', ko: '권한 경계가 허용하지 않습니다' }
    : explicit
      ? { en: 'a statement denies', ko: '거부 구문이 막습니다' }
      : { en: 'no policy allows', ko: '허용하는 정책이 없습니다' };
  const actions = [...new Set(denied.map(({ action }) => action))].join(', ');
  return problem(
    {
      en: `${by.en} ${actions} on what ${id} needs in ${region}`,
      ko: `${region}의 ${id}에 필요한 ${actions}: ${by.ko}`,
    },
    {
      code: boundary ? 'boundary' : explicit ? 'explicit-deny' : 'missing',
      source: 'iam:SimulatePrincipalPolicy',
      affects: [id],
      links: [LINK],
      ...remedy(statement, explicit, target),
    },
  );
}

async function probed(facts: Facts, target: NamedTarget): Promise<Draft> {
  const answers = await facts.probe(target);
  const found = answers.find(
    ({ diagnosis }) =>
      diagnosis?.kind.startsWith('iam-denied-') && diagnosis.kind !== 'iam-denied-scp',
  )?.diagnosis;
  if (found) {
    const { text, remediation, ...rest } = fromDiagnosis(found);
    const statement = allowDenied(found.facts ?? {}, {
      actions: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
      resources: [
        'arn:aws:bedrock:*:*:inference-profile/*',
        'arn:aws:bedrock:*::foundation-model/*',
      ],
    });
    const { admin } = remedy(statement, false, target);
    return problem(text, { ...rest, remediation, admin, source: 'Converse', affects: [target.id] });
  }
  const answered = answers.every(({ diagnosis }) => diagnosis === undefined);
  if (!answered) {
    return skipped({
      en: `the call of ${target.id} failed for another reason: see the check probe`,
      ko: `${target.id} 호출이 다른 이유로 실패했습니다. probe 결과를 보세요`,
    });
  }
  return ok({
    en: `${target.id} may be called from ${target.region}, streaming too`,
    ko: `${target.region}에서 ${target.id}를 호출할 수 있습니다(스트리밍 포함)`,
  });
}

/** What the doctor may not read: nothing that calls need. */
function reads(denials: readonly Denial[]): Draft[] {
  const mine = denials.filter(({ diagnosis }) => diagnosis.kind !== 'iam-denied-scp');
  if (mine.length === 0) return [];
  const actions = [...new Set(mine.map(({ action }) => action))].sort();
  const statement = allow(actions, ['*']);
  return [
    warning(
      {
        en: `the caller may not read ${actions.join(', ')}: calls of models do not need it, the doctor does`,
        ko: `호출자가 읽을 수 없는 것: ${actions.join(', ')}. 모델 호출이 아니라 진단에 필요합니다`,
      },
      { code: 'reads', affects: actions, ...remedy(statement, false) },
    ),
  ];
}

function remedy(statement: PolicyStatement, explicit: boolean, target?: NamedTarget) {
  const json = JSON.stringify(statement);
  const actions = (statement.Action ?? []).join(', ');
  return {
    remediation: {
      commands: target
        ? [`caprock policy --models ${shellWord(target.id)} --regions ${target.region} --streaming`]
        : [],
      text: explicit
        ? {
            en: `Find the "Effect": "Deny" in the caller's policies: no other statement can allow it then. Needed: ${json}`,
            ko: `호출자의 정책에서 "Effect": "Deny"를 찾으세요. 이것이 있으면 다른 구문으로 허용할 수 없습니다. 필요한 것: ${json}`,
          }
        : {
            en: `Add to the caller's policy: ${json}`,
            ko: `호출자의 정책에 추가하세요: ${json}`,
          },
    },
    admin: {
      text: {
        en: `Allow ${actions}.`,
        ko: `다음을 허용해 주세요: ${actions}`,
      },
      statements: [statement],
    },
  };
}
