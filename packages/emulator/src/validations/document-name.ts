import { record } from '../messages/messages-body.ts';
import { allPlacedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

const LEGAL = /^[a-zA-Z0-9\s()[\]-]*$/;
const WITH_UNDERSCORE = /^[a-zA-Z0-9_\s()[\]-]*$/;

/** A document name holds letters, digits, single white space, hyphens, parentheses and brackets. */
export const documentName: Validation = {
  id: 'document-name',
  source: 'bedrock-runtime 2023-09-30, DocumentBlock.name',
  converse({ request, strictness }) {
    const legal = strictness['document-name-underscore'] === 'accepted' ? WITH_UNDERSCORE : LEGAL;
    return allPlacedWireBlocks(request).some(({ block }) => {
      const { name } = record(block.document);
      return typeof name === 'string' && (!legal.test(name) || /\s\s/.test(name));
    })
      ? "The document file name can only contain alphanumeric characters, whitespace characters, hyphens, parentheses, and square brackets. The name can't contain more than one consecutive whitespace character. Check that the file name conforms to these restrictions and retry your request."
      : undefined;
  },
};
