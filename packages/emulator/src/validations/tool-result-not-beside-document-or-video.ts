import { record } from '../messages/messages-body.ts';
import { blocksOf, turnsOf, type WireBlock } from '../wire/converse-request.ts';
import type { ConverseInput, Validation } from './validation.ts';

/** Beside tool results Claude takes no text document and no video; some other vendors take nothing. */
export const toolResultNotBesideDocumentOrVideo: Validation = {
  id: 'tool-result-not-beside-document-or-video',
  source:
    'https://github.com/pydantic/pydantic-ai/issues/6081; https://github.com/BerriAI/litellm/issues/6053',
  converse(input) {
    const index = turnsOf(input.request).findIndex((message) => {
      const blocks = blocksOf(message);
      return blocks.some(({ toolResult }) => toolResult) && blocks.some(isForeign(input));
    });
    return index < 0
      ? undefined
      : `messages.${index}.content: Conversation blocks and tool result blocks cannot be provided in the same turn.`;
  },
};

const RESULTS_ONLY = /(?:^|\.)(?:meta|mistral|writer)\./;

function isForeign({ model, baseModelId }: ConverseInput): (block: WireBlock) => boolean {
  if (!model.otherVendor) return isTextDocumentOrVideo;
  const alone = RESULTS_ONLY.test(baseModelId);
  return ({ toolResult, cachePoint }) =>
    alone && toolResult === undefined && cachePoint === undefined;
}

/** Every document but a PDF is turned into text. */
function isTextDocumentOrVideo({ document, video }: WireBlock): boolean {
  return video !== undefined || (document !== undefined && record(document).format !== 'pdf');
}
