import type { Check } from '../check.ts';
import { ok, warning } from '../finding.ts';
import { perRegion } from '../per-target.ts';
import { shellWord } from '../shell-word.ts';

/** Whether the account enforces a guardrail, which can answer in the model's place. */
export const guardrail: Check = {
  id: 'guardrail',
  title: { en: 'Enforced guardrail', ko: '강제 가드레일' },
  run: (facts) =>
    perRegion(facts, async (region) => {
      const enforced = await facts.guardrails(region);
      if (enforced.length === 0) return ok({ en: `none in ${region}`, ko: `${region}: 없음` });
      const list = enforced.map(({ id, version }) => `${id} (${version})`).join(', ');
      const [first] = enforced;
      return warning(
        {
          en: `${region}: ${list} judges every call, and may answer in the model's place`,
          ko: `${region}: ${list}가 모든 호출을 검사하며 모델 대신 답할 수 있습니다`,
        },
        {
          code: 'enforced',
          source: 'bedrock:ListEnforcedGuardrailsConfiguration',
          affects: enforced.map(({ id }) => id),
          links: [
            'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-enforcements.html',
          ],
          remediation: {
            commands: [
              `aws bedrock get-guardrail --guardrail-identifier ${shellWord(first?.id ?? '')} --region ${region}`,
            ],
            text: {
              en: 'Answers that end with guardrail_intervened come from it; the caller needs bedrock:ApplyGuardrail on it.',
              ko: 'guardrail_intervened로 끝난 답은 가드레일의 답입니다. 호출자에게 bedrock:ApplyGuardrail 권한이 필요합니다.',
            },
          },
        },
      );
    }),
};
