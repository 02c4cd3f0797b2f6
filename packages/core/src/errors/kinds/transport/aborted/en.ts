import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const aborted: Remedy = {
  title: 'The call was aborted',
  meaning: 'The caller ended the call itself.',
  steps: () => ['Nothing to mend; send it again when it is wanted.'],
  link: 'https://developer.mozilla.org/docs/Web/API/AbortController',
};
