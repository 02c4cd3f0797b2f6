import { record } from '../messages/messages-body.ts';
import { allPlacedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** Without citations, Claude takes a document as bytes or from S3 only. */
export const documentSourceBytes: Validation = {
  id: 'document-source-bytes',
  source: 'https://github.com/maximhq/bifrost/issues/7072',
  converse({ request, model }) {
    if (model.otherVendor) return undefined;
    const wrong = allPlacedWireBlocks(request).find(({ block }) => {
      const { source, citations } = record(block.document);
      const { text, content } = record(source);
      return (text ?? content) !== undefined && record(citations).enabled !== true;
    });
    return (
      wrong &&
      `DocumentSource object at ${wrong.at}.document.source must set one of the following keys: bytes, s3Location.`
    );
  },
};
