import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';
import { placeInKorean } from '../place-in-korean.ts';

/** The remedy in Korean. */
export const contentBlockMalformed: Remedy = {
  title: '콘텐츠 블록의 형식이 잘못되었습니다',
  meaning:
    '콘텐츠 블록의 타입을 Bedrock이 모르거나, 한 객체에 멤버가 둘 이상이거나(`text`와 `cachePoint` 등), 맞지 않는 역할의 메시지에 있습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html',
};

function steps({ mends, framework, sdk }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    '블록마다 멤버를 하나만 두세요. `{ text }` 다음에 `{ cachePoint: { type: "default" } }`를 별도의 블록으로 넣습니다.',
    '이미지, 문서, 도구 결과는 사용자 메시지에, 도구 호출과 추론은 어시스턴트 메시지에 두세요.',
    `\`image_url\`, \`input_audio\` 같은 OpenAI 형식을 Bedrock에 그대로 보내지 ${framework('말고 프레임워크가 변환하게 하세요')}${sdk('마세요. `safeClaudeCall(...)`은 이 형식의 대화를 받아 변환합니다')}.`,
    mends('고칠 수 있는 블록은 나누거나 옮기고 알려 주며, 고칠 수 없으면 위치를 알려 줍니다.'),
  ];
}
