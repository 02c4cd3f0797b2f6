import { knownBlockTypes, unknownTag } from '../messages/known-members.ts';
import { placedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** A block of a Messages body says of what type it is, and the model knows the type. */
export const contentBlockUnion: Validation = {
  id: 'content-block-union',
  source: 'Messages API wording of tags; on Converse the union is a matter of the shape',
  model({ body, api }) {
    if (api === 'converse') return undefined;
    const wrong = placedBlocks(body).find(({ block }) => !isKnown(block.type));
    if (!wrong) return undefined;
    return wrong.block.type === ''
      ? `${wrong.at}.type: Field required`
      : unknownTag(wrong.at, wrong.block.type, knownBlockTypes.message);
  },
};

function isKnown(type: string): boolean {
  return (knownBlockTypes.message as readonly string[]).includes(type);
}
