import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const requestTooLarge: Remedy = {
  title: '요청이 너무 큽니다',
  meaning:
    '요청 본문이 Bedrock이 받는 크기(InvokeModel은 base64를 포함해 25 MB)나 중간 프록시의 한도를 넘습니다. 토큰이 아니라 바이트의 문제입니다.',
  steps: () => [
    '이미지와 문서를 줄이거나 빼세요. 스크린샷은 1500픽셀 정도로 줄이고 오래된 것은 기록에서 지우세요.',
    '한 번에 적게 보내세요. 요청에 넣는 문서를 줄이고, 오래된 도구 결과는 요약 하나로 바꾸세요.',
    '프록시나 게이트웨이를 거친다면 그 본문 한도도 올리세요. nginx라면 `client_max_body_size`입니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html',
};
