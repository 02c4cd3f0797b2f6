import type { DiagnosisFacts, Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const documentInvalid: Remedy = {
  title: '문서가 거부되었습니다',
  meaning:
    '문서가 손상되었거나, 암호가 걸렸거나, 너무 길거나, Bedrock이 받지 않는 형식이거나, 곁에 텍스트 블록이 없거나, S3 위치처럼 모델이 받지 않는 방식으로 보냈습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html',
};

function steps({ mends, framework }: StepWords, facts: DiagnosisFacts): readonly string[] {
  return [
    ...placeInKorean(facts),
    ...(facts.limit === undefined ? [] : [`여기서 한도는 요청 전체에서 ${facts.limit}쪽입니다.`]),
    '같은 사용자 메시지에 텍스트 블록을 넣으세요. 예: "첨부한 문서를 보세요."',
    '형식은 pdf, csv, doc, docx, xls, xlsx, html, txt, md입니다. JSON, XML, 소스 코드는 txt로 보내고, PDF의 암호는 풀어서 보내세요.',
    '한도는 문서 5개, 각각 4.5 MB이고, PDF는 컨텍스트가 20만 토큰인 모델이 100쪽, 100만 토큰인 모델이 600쪽입니다. 인용은 txt와 pdf에서만 됩니다.',
    `바이트를 보내세요. 여기서 Claude는 S3의 문서를 읽지 않습니다.${framework(' AI SDK가 도구 결과의 PDF를 거부하면 Bedrock 제공자를 업데이트하세요.')}`,
    mends('빠진 텍스트를 넣고 형식을 고치며, 고칠 수 없으면 위치를 알려 줍니다.'),
  ];
}
