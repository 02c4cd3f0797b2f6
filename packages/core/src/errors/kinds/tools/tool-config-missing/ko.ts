import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const toolConfigMissing: Remedy = {
  title: '도구 블록은 있는데 도구 목록이 없습니다',
  meaning:
    '기록에 도구 호출이나 결과가 있는데 요청에 도구 정의가 없거나 목록이 비어 있습니다. 또는 도구 선택이 목록에 없는 도구를 가리킵니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    langchain: () => [
      '도구를 쓴 대화라면 요약이나 제목을 만들 때를 포함해 모든 호출에 도구를 연결하세요: `model.bindTools(tools)`.',
      '모델을 `withCaprock(model)`으로 감싸세요. 기록에 나오는 도구를 자동으로 선언하고 알려 줍니다.',
    ],
    'ai-sdk': () => [
      '도구를 쓴 대화라면 요약이나 제목을 만들 때를 포함해 모든 호출에 `tools`를 넘기세요.',
      '`toolChoice: "none"`과 `activeTools: []`는 요청에서 도구를 없앱니다. 도구는 남기고 `system`에서 호출을 금지하세요.',
      '프로바이더를 `withCaprock(...)`으로 감싸세요. 기록에 나오는 도구를 자동으로 선언하고 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: () => [
      '도구를 쓴 대화라면 클라이언트가 모든 요청에 `tools`를 보내게 하세요.',
      '또는 `config.yaml`에 `litellm_settings: { modify_params: true }`를 넣으세요. 그러면 LiteLLM이 더미 도구를 지어내고(모델이 그것을 부를 수도 있습니다) 아무에게도 알리지 않습니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends, framework }: StepWords): readonly string[] {
  return [
    '도구 호출이 들어 있는 대화라면 요약이나 제목을 만들 때를 포함해 모든 요청에 도구를 함께 보내세요.',
    '도구도 도구 블록도 없으면 `toolConfig`를 아예 빼세요. 빈 목록은 거부됩니다.',
    framework(
      'AI SDK의 `toolChoice: "none"`과 `activeTools: []`는 요청에서 도구를 없앱니다. 도구는 남기고 시스템 프롬프트에서 호출을 금지하세요.',
    ),
    mends(
      `기록에 나오는 도구를 자동으로 선언하고 알려 줍니다.${framework(' LiteLLM 프록시는 `modify_params: true`일 때만 더미 도구를 넣습니다.')}`,
    ),
  ];
}
