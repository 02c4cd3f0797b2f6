import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import type { StepWords } from '../../steps-in-words.ts';

/** The remedy in Korean. */
export const tlsError: Remedy = {
  title: 'TLS 연결에 실패했습니다',
  meaning:
    '엔드포인트나 중간 프록시의 인증서를 이 컴퓨터가 신뢰하지 않거나, 그 포트에서 응답하는 상대가 TLS를 쓰지 않습니다.',
  steps: stepsInKorean.general(steps),
  variants: { 'aws-sdk': stepsInKorean.awsSdk(steps) },
  link: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
};

function steps({ framework, sdk }: StepWords): readonly string[] {
  return [
    '회사 프록시를 쓴다면 `NODE_EXTRA_CA_CERTS`에 루트 인증서를 지정하세요. LiteLLM 같은 Python 프로그램은 `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE`, `AWS_CA_BUNDLE`을 읽습니다.',
    `직접 정한 주소(\`AWS_ENDPOINT_URL_BEDROCK_RUNTIME\`, ${framework('`baseURL`')}${sdk('클라이언트의 `endpoint`')})가 \`https\`인지 \`http\`인지 확인하세요.`,
    '이름이 맞지 않는다면 주소의 호스트를, 인증서가 만료되었다면 시계와 CA 번들이 오래되지 않았는지 확인하세요.',
    '인증서 검사는 끄지 마세요. 자격 증명이 노출됩니다.',
  ];
}
