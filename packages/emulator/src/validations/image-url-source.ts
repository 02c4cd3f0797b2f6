import { record } from '../messages/messages-body.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

const MEDIA = new Set(['image', 'document']);

/** Bedrock fetches no image from the web. */
export const imageUrlSource: Validation = {
  id: 'image-url-source',
  source:
    'npm @ai-sdk/amazon-bedrock 5.0.101, Anthropic provider; wording not seen, after the Messages API',
  model({ body }) {
    const remote = allPlacedBlocks(body).find(({ block }) => {
      const { type } = record(block.source);
      return MEDIA.has(block.type) && (type === 'url' || type === 'file');
    });
    return (
      remote &&
      `${remote.at}.${remote.block.type}.source: Input tag '${record(remote.block.source).type}' found using 'type' does not match any of the expected tags: 'base64'`
    );
  },
};
