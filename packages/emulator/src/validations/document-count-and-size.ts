import { record } from '../messages/messages-body.ts';
import { bytesOf } from './support/media-bytes.ts';
import { allPlacedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** At most 5 documents of 4.5 MB over Converse. */
export const documentCountAndSize: Validation = {
  id: 'document-count-and-size',
  source: 'bedrock-runtime 2023-09-30, Message; wording not seen',
  converse({ request }) {
    const documents = allPlacedWireBlocks(request).filter(
      ({ block }) => block.document !== undefined,
    );
    if (documents.length > 5) {
      return `The number of documents in the request (${documents.length}) exceeds the maximum of 5. Remove documents and try again.`;
    }
    const large = documents.find(({ block }) => {
      const { bytes } = record(record(block.document).source);
      return (bytesOf(bytes)?.length ?? 0) > 4_500_000;
    });
    return (
      large &&
      `The document at ${large.at} exceeds the maximum size of 4.5 MB. Reduce the size of the document and try again.`
    );
  },
};
