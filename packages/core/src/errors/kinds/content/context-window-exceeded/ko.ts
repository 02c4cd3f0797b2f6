import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const contextWindowExceeded: Remedy = {
  title: '대화가 모델의 컨텍스트 창보다 깁니다',
  meaning:
    '입력과 예약된 출력을 합하면 모델에 들어가지 않습니다. "Input is too long for requested model"은 이미지가 많아 본문이 너무 클 때도 나옵니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '클라이언트가 보내는 내용이나, 창에 함께 계산되는 `max_tokens`를 줄이세요.',
      '`config.yaml`에 `litellm_settings: { context_window_fallbacks: [{ "<model_name>": ["<창이 더 큰 model_name>"] }] }`를 넣으세요.',
      'LiteLLM은 이 오류의 문장 가운데 일부만 알아봅니다. 대체되지 않으면 같은 형식의 `fallbacks`가 쓰입니다.',
    ],
  },
  link: 'https://platform.claude.com/docs/en/build-with-claude/context-windows',
};

function steps({ fallbackCall, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.limit === undefined
      ? []
      : [`이 모델의 창은 입력과 \`maxTokens\`를 합해 ${facts.limit}토큰입니다.`]),
    `기록을 줄이세요. 오래된 턴은 요약하고, 오래된 도구 결과는 지우고, 큰 문서는 나누세요.${framework(' LangChain JS에는 `trimMessages(...)`와 요약 미들웨어가 있습니다.')}`,
    '`maxTokens`를 낮추세요. 예약한 만큼 창을 차지합니다.',
    `창이 더 큰 모델을 쓰세요. Claude 4.6 이후는 100만 토큰, 그 이전은 20만 토큰입니다. ${fallbackCall}에 \`fallbackOn: ["wait", "lifecycle", "access", "context"]\`를 함께 주면 그런 모델로 자동으로 넘어갑니다.`,
    '텍스트는 짧은데 이미지가 많다면 이미지를 줄이세요.',
  ];
}
