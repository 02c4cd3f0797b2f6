import { list, record } from '../messages/messages-body.ts';
import { bytesOf } from './support/media-bytes.ts';
import { allPlacedBlocks, allPlacedWireBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** Citations are made for PDF and text only. */
export const documentCitations: Validation = {
  id: 'document-citations',
  source:
    'https://github.com/boto/boto3/issues/4726; blank cited text: langchain-aws, wording not seen, after that of a blank text',
  converse({ request }) {
    for (const { block, at } of allPlacedWireBlocks(request)) {
      const { format, citations } = record(block.document);
      if (record(citations).enabled === true && format !== 'txt' && format !== 'pdf') {
        return 'Unsupported document format. Only txt and pdf formats are supported when citations are enabled';
      }
      const blank = list(record(block.citationsContent).content).findIndex(isBlank);
      if (blank >= 0) {
        return `The text field in the CitationGeneratedContent object at ${at}.citationsContent.content.${blank} is blank. Add text to the text field, and try again.`;
      }
    }
    return undefined;
  },
  model({ body, api }) {
    const misread = allPlacedBlocks(body).find(({ block }) => {
      const { data, media_type: type } = record(block.source);
      const cites = block.type === 'document' && record(block.citations).enabled === true;
      const isRead = type === 'application/pdf' || (cites && type === 'application/txt');
      const bytes = isRead ? bytesOf(data) : undefined;
      return bytes && !bytes.toString('latin1', 0, 1024).includes('%PDF-');
    });
    // Over Converse the service itself says image where it means document.
    const member = api === 'converse' ? 'image.source.bytes' : 'pdf.source.base64.data';
    return misread && `${misread.at}.${member}: The PDF specified was not valid.`;
  },
};

function isBlank(content: unknown): boolean {
  const { text } = record(content);
  return typeof text === 'string' && text.trim() === '';
}
