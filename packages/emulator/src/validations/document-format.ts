import { record } from '../messages/messages-body.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** A document in base64 is a PDF over InvokeModel. Over Converse the shape knows the formats. */
export const documentFormat: Validation = {
  id: 'document-format',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html; wording not seen, after the Messages API',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    const wrong = allPlacedBlocks(body).find(({ block }) => {
      const { type, media_type: mediaType } = record(block.source);
      return block.type === 'document' && type === 'base64' && mediaType !== 'application/pdf';
    });
    return (
      wrong && `${wrong.at}.document.source.base64.media_type: Input should be 'application/pdf'`
    );
  },
};
