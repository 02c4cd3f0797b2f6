import type { Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in Korean. */
export const iamDeniedIdentity: Remedy = {
  title: '이 호출을 허용하는 IAM 정책이 없습니다',
  meaning:
    '호출자의 정책이 이 리소스에 대한 작업을 허용하지 않습니다. Converse에는 `bedrock:InvokeModel`, 스트리밍에는 `bedrock:InvokeModelWithResponseStream`이 필요합니다.',
  steps: (facts) => [
    ...(facts.explicitDeny
      ? [
          '명시적 거부 구문이 있으면 다른 구문으로 허용할 수 없습니다. 호출자의 정책에서 `"Effect": "Deny"`를 찾으세요.',
        ]
      : []),
    `${facts.principal ? `\`${facts.principal}\`` : '호출자'}의 정책에 다음을 추가하세요: \`${allowStatement(facts)}\``,
    '프로필에는 프로필 ARN과 대상 리전별 파운데이션 모델 ARN을 허용하고, `global.`이면 `arn:aws:bedrock:::foundation-model/*`도 허용하세요.',
    '`aws sts get-caller-identity`로 누구로 호출하는지 확인하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html',
};
