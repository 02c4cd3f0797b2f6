import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const imageInvalid: Remedy = {
  title: '이미지를 읽을 수 없습니다',
  meaning:
    'Claude가 읽을 수 있는 이미지가 아니거나, 실제 형식이 요청에 적은 형식과 다르거나, 웹 주소처럼 Bedrock이 받지 않는 방식으로 이미지를 보냈습니다. 저장된 대화에 이런 이미지가 하나라도 있으면 이후의 모든 요청이 실패합니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlock.html',
};

function steps({ mends }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    'Claude는 PNG, JPEG, GIF, WebP를 받습니다. 형식은 `png`, `jpeg`, `gif`, `webp`로 적고(`jpg`는 거부됩니다) SVG, HEIC, BMP, TIFF는 변환하세요.',
    '형식은 파일 이름이 아니라 바이트로 판별하세요. 이름만 `photo.jpg`인 PNG는 거부됩니다.',
    '바이트를 보내세요. 웹 주소는 먼저 내려받고, `data:` URL은 디코딩하고, Claude에는 S3 위치를 보내지 마세요.',
    '이미지는 사용자 메시지와 도구 결과에만 두고, 깨진 이미지는 저장된 기록에서 지우세요.',
    mends(
      '잘못 적은 형식을 바이트에 맞게 고치고 `data:` URL을 디코딩하며, 고칠 수 없으면 위치를 알려 줍니다.',
    ),
  ];
}
