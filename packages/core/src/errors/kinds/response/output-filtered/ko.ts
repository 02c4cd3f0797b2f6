import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const outputFiltered: Remedy = {
  title: '답변이 필터링되었습니다',
  meaning: '공급자의 콘텐츠 필터가 출력을 차단했습니다.',
  steps: () => ['요청 내용을 바꾸세요. 같은 요청은 다시 차단됩니다.'],
  link: 'https://www.anthropic.com/legal/aup',
};
