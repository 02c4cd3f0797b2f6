import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const aborted: Remedy = {
  title: '호출이 취소되었습니다',
  meaning: '호출한 쪽에서 직접 호출을 끝냈습니다.',
  steps: () => ['고칠 것은 없습니다. 필요할 때 다시 보내세요.'],
  link: 'https://developer.mozilla.org/docs/Web/API/AbortController',
};
