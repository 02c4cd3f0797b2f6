import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const maxTokensTooLarge: Remedy = {
  title: '최대 토큰 수가 모델의 한도를 넘습니다',
  meaning: '모델이 쓸 수 있는 것보다 많은 출력 토큰을 요청했습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InferenceConfiguration.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    facts.limit === undefined
      ? '`maxTokens`를 모델의 한도 이하로 낮추세요.'
      : `\`maxTokens\`를 ${facts.limit}${facts.limitExclusive === true ? ' 미만으로' : ' 이하로'} 설정하세요.`,
    '한도는 Opus 4와 4.1이 32,000, Sonnet 4, Sonnet 4.5, Haiku 4.5, Opus 4.5가 64,000, 4.6 이후가 128,000입니다.',
    '추론 예산은 최대 토큰에 포함되고, 일부 프레임워크는 예산을 더해서 보내므로 합계를 확인하세요.',
    '긴 답은 스트리밍으로 받으세요. Anthropic 클라이언트는 `max_tokens`만큼 쓰는 데 10분이 넘을 수 있는 요청을 한 번에 받지 않습니다.',
    mends(
      `최대 토큰을 한도로 자동으로 낮추고${framework(', 몰랐던 한도는 기억하고,')} 알려 줍니다.${sdk(' `safeClaudeCall`은 몰랐던 한도도 기억합니다.')}`,
    ),
  ];
}
