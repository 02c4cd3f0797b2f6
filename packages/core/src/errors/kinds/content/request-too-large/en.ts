import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const requestTooLarge: Remedy = {
  title: 'The request is too large',
  meaning:
    'The body of the request is larger than Bedrock takes (25 MB for InvokeModel, counted with base64), or than a proxy in between lets through. It is about bytes, not about tokens.',
  steps: () => [
    'Shrink or drop images and documents: scale screenshots to about 1500 pixels, and drop old ones from the history.',
    'Send less at once: fewer documents in a request, one summary in place of old tool results.',
    'Behind a proxy or gateway raise its body limit too, for example `client_max_body_size` in nginx.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html',
};
