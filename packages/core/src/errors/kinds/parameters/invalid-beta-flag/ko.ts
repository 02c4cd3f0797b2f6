import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const invalidBetaFlag: Remedy = {
  title: 'Bedrock이 받지 않는 베타 플래그가 있습니다',
  meaning:
    'Bedrock이 모르거나 이 모델에 제공하지 않는 Anthropic 베타(`anthropic_beta`)가 요청에 있습니다. Bedrock은 자체 허용 목록을 쓰며, Anthropic API 전용 플래그는 거부합니다.',
  steps: () => [
    'Converse의 `additionalModelRequestFields.anthropic_beta`, InvokeModel의 `anthropic_beta`, 또는 `anthropic-beta` 헤더에서 해당 플래그를 빼세요.',
    'Claude Code라면 `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1`을 설정하고 업데이트하세요. 중간의 프록시는 이 헤더를 그대로 넘기지 말고 걸러야 합니다.',
    '이미 정식 기능이 된 플래그는 빼세요. 1M 컨텍스트, 인터리브 추론, 긴 출력은 지원하는 최신 모델에서 플래그 없이 동작합니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages-request-response.html',
};
