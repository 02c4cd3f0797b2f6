import { allowDenied } from '../allow.ts';
import type { Check } from '../check.ts';
import type { ProbeAnswer } from '../facts/probe.ts';
import { type Draft, ok, problem, skipped } from '../finding.ts';
import { fromDiagnosis } from '../from-diagnosis.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';

/** Whether the model answers one real token, and streams it: the only proof. */
export const probe: Check = {
  id: 'probe',
  title: { en: 'Real call', ko: '실제 호출' },
  slow: true,
  async run(facts) {
    if (!facts.options.probe) return [NOT_ASKED];
    return perTarget(facts, async (target) => judge(target, await facts.probe(target)));
  },
};

const NOT_ASKED = skipped({
  en: '--probe was not given: it calls each model for one real token, and once more streaming',
  ko: '--probe를 붙이지 않았습니다. 붙이면 모델마다 토큰 하나를 실제로 호출하고 스트리밍으로 한 번 더 호출합니다',
});

function judge({ id, region }: NamedTarget, answers: readonly ProbeAnswer[]): Draft {
  const failed = answers.find(({ diagnosis }) => diagnosis);
  const tokens = answers.reduce((sum, answer) => sum + answer.tokens, 0);
  if (!failed?.diagnosis) {
    return ok(
      {
        en: `${id} answers in ${region}, streaming too (${tokens} tokens)`,
        ko: `${region}의 ${id}: 답합니다(스트리밍 포함, 토큰 ${tokens}개)`,
      },
      { source: 'Converse, ConverseStream' },
    );
  }
  const { diagnosis, how } = failed;
  const { text, remediation, ...rest } = fromDiagnosis(diagnosis);
  const denied = diagnosis.kind === 'iam-denied-identity';
  const streams = answers.some((answer) => answer.diagnosis === undefined);
  const named = streams ? ` (${how})` : '';
  return problem(
    { en: `${id}${named}: ${text.en}`, ko: `${id}${named}: ${text.ko}` },
    {
      ...rest,
      affects: [id],
      remediation,
      ...(denied
        ? {
            admin: {
              text: { en: `Allow calls of ${id}.`, ko: `${id} 호출을 허용해 주세요.` },
              statements: [
                allowDenied(diagnosis.facts ?? {}, {
                  actions: ['bedrock:InvokeModel'],
                  resources: [`arn:aws:bedrock:*:*:inference-profile/${id}`],
                }),
              ],
            },
          }
        : {}),
    },
  );
}
