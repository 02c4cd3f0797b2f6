import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const imageTooLarge: Remedy = {
  title: '이미지가 너무 큽니다',
  meaning:
    '이미지가 바이트 한도(base64로 5 MB, 파일로는 약 3.75 MB)나 픽셀 한도(한 변 8000픽셀, 요청에 이미지가 20개를 넘으면 2000픽셀)를 넘습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://platform.claude.com/docs/en/build-with-claude/vision',
};

function steps({ entry, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...(facts.limit === undefined
      ? []
      : [
          `여기서 한도는 ${facts.limit} ${facts.limitUnit === 'pixels' ? '픽셀' : '바이트'}입니다.`,
        ]),
    '보내기 전에 이미지를 줄이세요. 대부분의 작업에는 긴 변 1500픽셀 정도면 충분하고 토큰도 절약됩니다.',
    '에이전트의 스크린샷은 기록에 쌓입니다. 오래된 것은 빼거나 줄이고, 이미지를 20개 이하로 유지하세요.',
    `Caprock은 이미지를 줄일 수 없습니다. ${entry}${framework('으로 감싸면')}${sdk('로 호출하면')} 거부된 위치를 알려 주고 헛된 재시도를 하지 않습니다.`,
  ];
}
