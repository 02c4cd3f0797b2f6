import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const cacheControlInvalid: Remedy = {
  title: '캐시 지점이 잘못되었습니다',
  meaning:
    '캐시 지점이 네 개를 넘거나, 둘 수 없는 곳(메시지의 맨 앞, 추론이나 문서 뒤, 빈 텍스트)에 있거나, 유지 시간(TTL)이 거부되었습니다. 1h는 새 모델만 받고, 5m 뒤에는 올 수 없습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '캐시 지점은 도구, 시스템 프롬프트, 메시지를 모두 합쳐 네 개까지만 두고, 메시지에서는 가장 최근 것을 남기세요.',
    '캐시 지점은 마무리할 텍스트나 도구 결과 뒤에 두세요. Converse에서는 별도의 블록 `{ cachePoint: { type: "default" } }`입니다.',
    '빈 텍스트에 붙은 캐시 지점은 텍스트와 함께 빼세요.',
    '캐시할 것이 없다는 오류라면 캐시 지점 앞의 내용이 모델이 캐시하는 최소 길이(1,024~4,096토큰)보다 짧은 것입니다.',
    '유지 시간은 하나로 통일하거나, 도구, 시스템, 메시지 순서에서 1h를 5m보다 앞에 두세요. 받지 않는 모델에는 `ttl`을 빼세요.',
    mends('캐시 지점을 자동으로 옮기고 줄이고 낮추고 알려 줍니다.'),
  ];
}
