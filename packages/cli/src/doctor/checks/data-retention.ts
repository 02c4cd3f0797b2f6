import type { Check } from '../check.ts';
import { type Draft, ok, problem } from '../finding.ts';
import { type NamedTarget, perTarget } from '../per-target.ts';

/**
 * Models that answer only under some data retention modes: by the start of their base id.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html
 */
const DEMANDS: readonly (readonly [start: string, modes: readonly string[]])[] = [
  ['anthropic.claude-fable-5-1', ['aws_review', 'provider_data_share']],
  ['anthropic.claude-fable-', ['provider_data_share']],
  ['anthropic.claude-mythos-', ['provider_data_share']],
];

/** Whether the data retention mode of the account is one that the model takes. */
export const dataRetention: Check = {
  id: 'data-retention',
  title: { en: 'Data retention', ko: '데이터 보존' },
  run: (facts) =>
    perTarget(facts, async (target) => judge(target, await facts.dataRetention(target.region))),
};

function judge({ base = '', region }: NamedTarget, mode: string): Draft {
  const modes = DEMANDS.find(([start]) => base.startsWith(start))?.[1];
  if (!modes || modes.includes(mode)) {
    return ok(
      {
        en: `${base || 'the model'} takes the mode of the account: ${mode}`,
        ko: `${base || '모델'}: 계정의 모드(${mode})로 쓸 수 있습니다`,
      },
      { source: 'bedrock:GetAccountDataRetention' },
    );
  }
  const [least = ''] = modes;
  return problem(
    {
      en: `${base} answers only under ${modes.join(' or ')}; the account has ${mode}`,
      ko: `${base}: ${modes.join(' 또는 ')} 모드에서만 답합니다. 계정의 모드는 ${mode}입니다`,
    },
    {
      code: 'mode',
      affects: [base],
      links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html'],
      remediation: {
        commands: [`aws bedrock put-account-data-retention --mode ${least} --region ${region}`],
        text: {
          en: 'Decide with whoever is responsible for data first: the mode shares prompts and answers of the whole account. Else use another model.',
          ko: '먼저 데이터 책임자와 상의하세요. 이 모드는 계정 전체의 프롬프트와 답변을 공유합니다. 아니면 다른 모델을 쓰세요.',
        },
      },
      admin: {
        text: {
          en: `Decide whether the account may use the data retention mode ${least}, which ${base} demands: it shares prompts and answers of the whole account.`,
          ko: `${base}에는 데이터 보존 모드 ${least}가 필요합니다. 계정 전체의 프롬프트와 답변이 공유되므로 허용할지 결정해 주세요.`,
        },
      },
    },
  );
}
