import { record } from '../messages/messages-body.ts';
import { allPlacedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** No two documents of a conversation have one name. */
export const documentNamesUnique: Validation = {
  id: 'document-names-unique',
  source: 'live wording of Converse',
  converse({ request }) {
    const names = allPlacedWireBlocks(request).flatMap(
      ({ block }) => record(block.document).name ?? [],
    );
    return new Set(names).size < names.length
      ? "Messages can't contain duplicate document names. Rename the document and retry your request."
      : undefined;
  },
};
