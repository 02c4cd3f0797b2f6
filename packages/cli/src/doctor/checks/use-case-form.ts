import type { Check } from '../check.ts';
import { ok, problem } from '../finding.ts';
import { perRegion } from '../per-target.ts';

/** The members of the form; see the page of PutUseCaseForModelAccess. */
const FORM =
  '{"companyName":"…","companyWebsite":"https://…","intendedUsers":"0","industryOption":"…","otherIndustryOption":"","useCases":"…"}';

/** Whether Anthropic's use case form was sent, once for the account or its organisation. */
export const useCaseForm: Check = {
  id: 'use-case-form',
  title: { en: "Anthropic's use case form", ko: 'Anthropic 사용 사례 양식' },
  run: (facts) =>
    perRegion(facts, async (region) => {
      if ((await facts.useCaseForm(region)) === 'submitted') {
        return ok(
          { en: 'sent', ko: '제출됨' },
          { source: `bedrock:GetUseCaseForModelAccess ${region}` },
        );
      }
      return problem(
        {
          en: "Anthropic's use case form was not sent: its models refuse every call",
          ko: 'Anthropic 사용 사례 양식을 제출하지 않아 모든 호출이 거부됩니다',
        },
        {
          code: 'missing',
          affects: [region],
          links: ['https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html'],
          remediation: {
            commands: [
              `aws bedrock put-use-case-for-model-access --form-data fileb://form.json --region ${region}`,
            ],
            text: {
              en: `Send it once for the account: Bedrock console, model catalogue, an Anthropic model; or the command, with form.json: ${FORM}`,
              ko: `계정마다 한 번 제출하세요: Bedrock 콘솔의 모델 카탈로그에서 Anthropic 모델을 고르거나, 명령을 쓰세요. form.json: ${FORM}`,
            },
          },
          admin: {
            text: {
              en: "Send Anthropic's use case form (Bedrock console, model catalogue, an Anthropic model). It takes two minutes, and access is immediate.",
              ko: 'Anthropic 사용 사례 양식을 제출해 주세요(Bedrock 콘솔, 모델 카탈로그, Anthropic 모델). 2분이면 되고 바로 적용됩니다.',
            },
          },
        },
      );
    }),
};
