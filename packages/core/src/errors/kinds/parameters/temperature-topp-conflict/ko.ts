import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const temperatureToppConflict: Remedy = {
  title: 'temperature와 top_p는 함께 쓸 수 없습니다',
  meaning: '둘 중 하나만 받는 모델(Claude 4.5와 4.6)에 `temperature`와 `top_p`를 모두 보냈습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    '둘 중 하나를 빼세요. Anthropic은 `temperature`만 설정하기를 권장합니다.',
    `직접 쓰지 않은 기본값이 있는지 확인하세요. 에이전트, 프록시, 채팅 클라이언트가 둘 다 채우는 일이 많습니다.${framework(' LiteLLM 프록시라면 모델의 `litellm_params`에서 하나를 지우세요.')}`,
    mends('`temperature`는 남기고 `top_p`를 자동으로 빼고 알려 줍니다.'),
  ];
}
