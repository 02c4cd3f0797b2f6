import { record } from '../messages/messages-body.ts';
import { allPlacedBlocks, type PlacedBlock } from './support/places.ts';
import type { ModelInput, Validation } from './validation.ts';

/** At most 20 images and PDFs in a request. */
export const imageCount: Validation = {
  id: 'image-count',
  source: 'https://github.com/cline/cline/issues/1844; https://github.com/boto/boto3/issues/4632',
  model({ body, api }) {
    const blocks = allPlacedBlocks(body);
    const images = blocks.filter(({ block }) => block.type === 'image').length;
    const documents = blocks.filter((placed) => isShown(placed, api)).length;
    return images + documents > 20
      ? `too many images and documents: ${images} + ${documents} > 20`
      : undefined;
  },
};

/** Over Converse the model sees the pages of a PDF only where it shall cite them. */
function isShown({ block }: PlacedBlock, api: ModelInput['api']): boolean {
  return (
    block.type === 'document' &&
    record(block.source).media_type === 'application/pdf' &&
    (api === 'invoke' || record(block.citations).enabled === true)
  );
}
