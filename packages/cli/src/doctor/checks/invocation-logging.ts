import type { Check } from '../check.ts';
import { ok, warning } from '../finding.ts';
import { perRegion } from '../per-target.ts';

/** Whether the account stores prompts and answers: who calls should know. */
export const invocationLogging: Check = {
  id: 'invocation-logging',
  title: { en: 'Invocation logging', ko: '호출 로깅' },
  run: (facts) =>
    perRegion(facts, async (region) => {
      const logging = await facts.invocationLogging(region);
      if (!logging) {
        return ok({
          en: `${region}: calls are not logged by Bedrock`,
          ko: `${region}: Bedrock이 호출을 기록하지 않습니다`,
        });
      }
      const { bucket, logGroup, text } = logging;
      const places = [...(bucket ? [`s3://${bucket}`] : []), ...(logGroup ? [logGroup] : [])].join(
        ', ',
      );
      if (!text) {
        return ok({
          en: `${region}: calls are logged to ${places}, without their texts`,
          ko: `${region}: 본문 없이 ${places}에 호출을 기록합니다`,
        });
      }
      return warning(
        {
          en: `${region}: prompts and answers are stored in ${places}`,
          ko: `${region}: 프롬프트와 답변이 ${places}에 저장됩니다`,
        },
        {
          code: 'stores-texts',
          source: 'bedrock:GetModelInvocationLoggingConfiguration',
          affects: [region],
          links: [
            'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
          ],
          remediation: {
            commands: [`aws bedrock get-model-invocation-logging-configuration --region ${region}`],
            text: {
              en: 'Nothing is wrong; send no personal data that must not be stored there.',
              ko: '잘못된 것은 아닙니다. 그곳에 저장하면 안 되는 개인 정보는 보내지 마세요.',
            },
          },
        },
      );
    }),
};
