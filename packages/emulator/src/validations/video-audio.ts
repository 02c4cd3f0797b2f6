import { placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** Claude takes no video and no audio. */
export const videoAudio: Validation = {
  id: 'video-audio',
  source: 'AWS model cards of Claude; wording not seen, after "This model doesn\'t support the …"',
  converse({ request, model }) {
    if (model.otherVendor) return undefined;
    const block = placedWireBlocks(request).find(
      ({ block: own }) => own.video !== undefined || own.audio !== undefined,
    )?.block;
    if (!block) return undefined;
    const member = block.video === undefined ? 'audio' : 'video';
    return `This model doesn't support the ${member} content block. Remove ${member} and try again.`;
  },
};
