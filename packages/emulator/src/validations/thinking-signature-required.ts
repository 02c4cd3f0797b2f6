import { record } from '../messages/messages-body.ts';
import { placedBlocks, placedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** A thinking block of Claude comes back with its signature; other models know no signature. */
export const thinkingSignatureRequired: Validation = {
  id: 'thinking-signature-required',
  source:
    'https://github.com/vercel/ai/pull/14765 (Claude); https://github.com/badlogic/pi-mono (other models; the end of the sentence was not seen)',
  converse: ({ request, model }) =>
    model.otherVendor &&
    placedWireBlocks(request).some(
      ({ block }) => record(record(block.reasoningContent).reasoningText).signature !== undefined,
    )
      ? "This model doesn't support the reasoningContent.reasoningText.signature field. Remove reasoningContent.reasoningText.signature and try again."
      : undefined,
  model({ body }) {
    const unsigned = placedBlocks(body).find(
      ({ block }) => block.type === 'thinking' && !block.signature,
    );
    return unsigned && `${unsigned.at}.thinking.signature: Field required`;
  },
};
