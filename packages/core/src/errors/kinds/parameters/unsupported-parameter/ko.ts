import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const unsupportedParameter: Remedy = {
  title: '모델이 받지 않는 매개변수가 있습니다',
  meaning:
    '이 모델이나 API, 게이트웨이가 받지 않는 매개변수가 요청에 있습니다. Claude Opus 4.7, Sonnet 5, Haiku 5.5부터는 `temperature`, `top_p`, `top_k`를 거부하고, 일부 새 모델은 도구 사용을 강제할 수 없습니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    langchain: () => [
      '받지 않는 모델의 생성자에 `temperature`, `topP`, `topK`를 설정하지 말고, 에이전트가 넘기는 값도 확인하세요.',
      '모델을 `withCaprock(model)`으로 감싸세요. 모델이 거부하는 샘플링 매개변수를 빼고 알려 줍니다.',
    ],
    'ai-sdk': () => [
      '호출과 `providerOptions.bedrock`에서 `temperature`, `topP`, `topK`를 빼세요.',
      '프로바이더를 `withCaprock(...)`으로 감싸세요. 모델이 거부하는 샘플링 매개변수를 빼고 경고로 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: (facts) =>
      facts.parameter === 'tools'
        ? [removal(facts)]
        : [
            '`config.yaml`에 `litellm_settings: { drop_params: true }`를 넣으세요. 모델이 받지 않는다고 LiteLLM이 아는 매개변수가 빠집니다.',
            '나머지는 모델의 `litellm_params`에 적으세요: `additional_drop_params: ["temperature", "top_p", "top_k"]`.',
            '클라이언트가 보내는 모르는 키(`chat_id` 등)는 그래도 통과하므로 클라이언트에서 빼세요.',
          ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    removal(facts),
    `기본값을 확인하세요. ${framework('LangChain 생성자, ')}에이전트, 채팅 클라이언트가 직접 쓰지 않은 temperature를 넣기도 합니다.`,
    '도구 사용을 강제하는 대신 `auto`로 두고 프롬프트에서 도구를 쓰라고 요청하세요. JSON이 필요하면 출력 스키마를 쓰세요.',
    framework(
      'LiteLLM 프록시라면 `litellm_settings`에 `drop_params: true`를 넣거나 `litellm_params`에서 해당 매개변수를 지우세요.',
    ),
    mends(
      `${framework('모델이 거부하는 샘플링 매개변수를 빼고, 이를 기억하고, 알려 줍니다.')}${sdk('모델이 거부한다고 알려진 샘플링 매개변수를 빼고 알려 줍니다. `safeClaudeCall`은 거부당한 것도 기억합니다.')} 그 밖의 것은 묻지 않고 빼지 않습니다.`,
    ),
  ];
}

function removal({ parameter }: DiagnosisFacts): string {
  if (parameter === 'tools') {
    return '이 모델이 도구를 받는다는 것을 클라이언트가 모릅니다. 클라이언트를 업데이트하거나 모델을 전체 경로로 지정하세요(`bedrock/converse/<id>`, LiteLLM의 `base_model`). `tools`를 빼면 에이전트가 아무 알림 없이 도구를 잃습니다.';
  }
  if (parameter?.startsWith('tools.')) {
    return `\`${parameter}\` 항목은 일부 모델과 베타에만 있는 유형의 도구입니다(컴퓨터 사용, 텍스트 편집기). \`anthropic_beta\`에 해당 플래그를 넣거나 이 도구를 빼세요.`;
  }
  return parameter
    ? `요청에서 \`${parameter}\` 항목을 빼세요.`
    : '오류에 나온 매개변수를 요청에서 빼세요.';
}
