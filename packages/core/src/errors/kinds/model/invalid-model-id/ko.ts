import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const invalidModelId: Remedy = {
  title: '이 리전의 Bedrock이 모르는 모델 ID입니다',
  meaning:
    'ID에 오타가 있거나, `claude-sonnet-4` 같은 일반 이름이거나, 리전과 다른 지역의 ID입니다.',
  steps: () => [
    '`npx caprock resolve "<이름>" --region <리전>`을 실행하면 그곳에서 되는 ID가 나옵니다.',
    '모델을 `withCaprock(...)`으로 감싸세요. 자동으로 고치고 무엇을 고쳤는지 알려 줍니다.',
    '호출이 실제로 가는 리전을 확인하세요.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
