import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const duplicateToolName: Remedy = {
  title: '이름이 같은 도구가 둘 있습니다',
  meaning:
    '도구 목록에 같은 이름이 두 번 있습니다. 두 MCP 서버에 같은 이름의 도구가 있거나, 도구를 직접 한 번 프레임워크가 한 번 더 추가하면 흔히 생깁니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolConfiguration.html',
};

function steps({ mends }: StepWords): readonly string[] {
  return [
    '도구마다 다른 이름을 주세요. 예를 들어 서버 이름을 앞에 붙여 `github_search`, `docs_search`로 만듭니다.',
    '둘이 같은 도구라면 두 번째 정의를 지우세요.',
    mends(
      '정의가 같으면 하나만 남기고, 다르면 요청에서만 이름을 바꾼 뒤 답에서는 원래 이름으로 되돌려 주며, 바꾼 것을 알려 줍니다.',
    ),
  ];
}
