import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { idsInKorean } from '../ids-in-korean.ts';

/** The remedy in Korean. */
export const toolResultMissing: Remedy = {
  title: '결과가 없는 도구 호출이 있습니다',
  meaning:
    '어시스턴트의 모든 도구 호출은 바로 다음 메시지에서 결과를 받아야 하는데 빠진 것이 있습니다. 실행이 중단되거나, 기록을 줄이거나, 도구가 예외를 던지면 흔히 생깁니다.',
  steps: stepsInKorean.general(steps),
  variants: {
    langchain: (facts) => [
      ...placeInKorean(facts),
      ...idsInKorean(facts),
      '`tool_call_id`마다 `ToolMessage`를 하나씩, 다른 메시지보다 먼저 `AIMessage` 바로 뒤에 넣으세요.',
      '도구가 던진 오류는 `status: "error"`인 `ToolMessage`로 돌려주고, 중단된 호출에는 중단되었다고 적은 메시지를 넣으세요.',
      '모델을 `withCaprock(model)`으로 감싸세요. 결과를 호출 뒤로 옮기고, 결과가 없는 호출은 중단으로 표시하고, 알려 줍니다.',
    ],
    'ai-sdk': (facts) => [
      ...placeInKorean(facts),
      ...idsInKorean(facts),
      '`toolCallId`마다 어시스턴트 메시지 바로 뒤 `tool` 역할의 메시지에 `tool-result` 파트로 답하세요.',
      '`preparePrompt(messages)`를 호출에 펼쳐 넣으세요. `ai`는 모델과 Caprock에 닿기 전에 이것을 검사합니다.',
      '메시지를 손으로 만들지 말고 결과의 `response.messages`를 기록에 이어 붙이세요.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(steps),
    litellm: (facts) => [
      ...placeInKorean(facts),
      ...idsInKorean(facts),
      '클라이언트가 모든 `tool_calls` 항목에 바로 뒤의 `tool` 역할 메시지로 답하게 하세요.',
      '또는 `config.yaml`에 `litellm_settings: { modify_params: true }`를 넣으세요. 그러면 LiteLLM이 열린 호출마다 결과("[System: Tool execution skipped/interrupted by user. …]")를 지어내고 호출 없는 결과는 지우며 아무에게도 알리지 않습니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/tool-use-inference-call.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...idsInKorean(facts),
    `각 호출 바로 다음 메시지 하나에 모든 도구 결과${sdk('(`toolUseId`가 같은 `toolResult` 블록)')}를 텍스트보다 먼저 넣으세요. 중단된 호출이면 중단되었다고 적으세요.`,
    framework(
      'LangChain에서는 `AIMessage` 바로 뒤에 `tool_call_id`마다 `ToolMessage`를 하나씩 두세요. AI SDK에서는 `tool-result` 파트를 어시스턴트 메시지가 아니라 역할이 `tool`인 메시지에 넣으세요.',
    ),
    '도구의 예외를 잡아 결과로 돌려주고, 기록은 턴 단위로만 줄이세요.',
    mends(
      `결과를 제 호출 뒤로 옮기고, 결과가 없는 호출은 중단된 것으로 표시하고 알려 줍니다.${framework(' AI SDK의 `ai`는 모델에 보내기 전에 검사하므로 `preparePrompt(messages)`를 호출에 펼쳐 넣으세요.')}`,
    ),
  ];
}
