import { record } from '../messages/messages-body.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

const MOST = 5_242_880;

/** An image has at most 5 MiB as base64, which are 3.75 MiB of bytes. */
export const imageSize: Validation = {
  id: 'image-size',
  source:
    'https://github.com/aws/aws-sdk-js-v3/issues/6785 (over Converse, counted in base64); https://github.com/anthropics/claude-code (InvokeModel)',
  model({ body, api }) {
    for (const { block, at } of allPlacedBlocks(body)) {
      const { data } = record(block.source);
      if (block.type === 'image' && typeof data === 'string' && data.length > MOST) {
        const member = api === 'converse' ? 'bytes' : 'base64';
        return `${at}.image.source.${member}: image exceeds 5 MB maximum: ${data.length} bytes > ${MOST} bytes`;
      }
    }
    return undefined;
  },
};
