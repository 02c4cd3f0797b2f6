import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { allowStatement } from '../allow-statement.ts';

/** The remedy in Korean. */
export const iamDeniedIdentity: Remedy = {
  title: '이 호출을 허용하는 IAM 정책이 없습니다',
  meaning:
    '호출자의 정책이 이 리소스에 대한 작업을 허용하지 않습니다. Converse에는 `bedrock:InvokeModel`, 스트리밍에는 `bedrock:InvokeModelWithResponseStream`이 필요합니다.',
  steps: (facts) => [
    ...(facts.action?.startsWith('sts:Assume')
      ? [
          '누가 이 역할을 맡을 수 있는지는 역할의 신뢰 정책이 정합니다. 거기에서 호출자에게 같은 작업을 허용하세요.',
        ]
      : []),
    changeOf(facts),
    '프로필에는 프로필 ARN과 대상 리전별 파운데이션 모델 ARN을 허용하고, `global.`이면 `arn:aws:bedrock:::foundation-model/*`도 허용하세요.',
    '`aws sts get-caller-identity`로 누구로 호출하는지 확인하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html',
};

/** Which policy to change; a statement that denies cannot be outweighed by one that allows. */
function changeOf(facts: DiagnosisFacts): string {
  const statement = `\`${allowStatement(facts)}\``;
  const { policyType, principal, explicitDeny } = facts;
  if (policyType === 'vpc endpoint policy') {
    return `호출자의 정책이 아니라 VPC 엔드포인트의 정책이 막고 있습니다. 그 정책에서 ${statement}를 허용하거나 다른 경로(VPN, 프라이빗 DNS 해제)로 호출하세요.`;
  }
  if (policyType === 'resource control policy') {
    return 'AWS 조직의 리소스 제어 정책(RCP)이 거부합니다. 조직 관리자가 정책을 바꿔야 합니다.';
  }
  if (explicitDeny) {
    return '명시적 거부 구문이 있으면 다른 구문으로 허용할 수 없습니다. 호출자의 정책에서 `"Effect": "Deny"`를 찾아 범위를 좁히세요.';
  }
  return `${principal ? `\`${principal}\`` : '호출자'}의 정책에 다음을 추가하세요: ${statement}`;
}
