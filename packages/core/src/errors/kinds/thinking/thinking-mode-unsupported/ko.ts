import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const thinkingModeUnsupported: Remedy = {
  title: '모델이 이 추론 방식을 받지 않습니다',
  meaning:
    '추론을 요청하는 방법은 모델마다 다릅니다. Claude 4.5까지는 예산을 주는 `enabled`, 4.6은 두 방식 모두, Opus 4.7부터는 effort를 주는 `adaptive`입니다. Fable 5, Opus 5.5, Sonnet 5.5는 추론을 끌 수 없고, effort 단계도 모델마다 다릅니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/claude-messages-adaptive-thinking.html',
};

function steps({ entry }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...(facts.refused ? [`거부된 값은 \`${facts.refused}\`입니다.`] : []),
    'Opus 4.7 이후 모델에는 `budget_tokens` 없이 `thinking: { type: "adaptive" }`와 `output_config: { effort: "low" | "medium" | "high" }`를 보내세요.',
    'Claude 4.5 이전 모델에는 `thinking: { type: "enabled", budget_tokens: 4096 }`를 보내고 effort는 빼세요(Opus 4.5는 effort를 받습니다).',
    '모델로 가는 요청에서 이 필드의 이름은 `thinking`입니다. `reasoning`, `reasoningConfig`, `reasoning_effort`는 클라이언트의 설정이라서 클라이언트가 `thinking`으로 바꿔 보내야 합니다.',
    '추론을 끌 수 없는 모델에서 가장 적게 추론하게 하려면 `thinking`을 빼고 effort를 `low`로 두세요. Sonnet 5.5는 `{ type: "between_tools" }`를 받습니다.',
    `애플리케이션 추론 프로필 뒤의 모델은 클라이언트가 알 수 없으므로 ${entry}에 \`baseModel\`을 주세요. 그러면 추론과 effort를 모델이 받는 형태로 바꾸고 알려 줍니다.`,
  ];
}
