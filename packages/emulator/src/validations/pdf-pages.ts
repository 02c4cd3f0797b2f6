import { record } from '../messages/messages-body.ts';
import { bytesOf } from './support/media-bytes.ts';
import { allPlacedBlocks } from './support/places.ts';
import type { Validation } from './validation.ts';

/** The PDFs of a request have at most 100 pages together; 600 where the context is long. */
export const pdfPages: Validation = {
  id: 'pdf-pages',
  source: 'Messages API wording',
  model({ body, model }) {
    const most = (model.contextWindow ?? 0) > 200_000 ? 600 : 100;
    const pages = allPlacedBlocks(body).reduce((sum, { block }) => {
      const { data, media_type: type } = record(block.source);
      if (block.type !== 'document' || type !== 'application/pdf') return sum;
      return sum + pagesOf(bytesOf(data)?.toString('latin1') ?? '');
    }, 0);
    return pages > most ? `A maximum of ${most} PDF pages may be provided.` : undefined;
  },
};

/** Page objects that are not packed into object streams: an estimate, as long as nobody reads the PDF. */
function pagesOf(pdf: string): number {
  return pdf.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0;
}
