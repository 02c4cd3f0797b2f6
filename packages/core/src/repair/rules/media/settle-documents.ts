import type { DocumentBlock } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Refusal, Repair, RepairRule } from '../../types.ts';
import { byteLength, utf8Bytes } from './bytes.ts';
import { documentFormat, sniffDocument } from './document-format.ts';
import { hasMedia, mapMedia } from './map-media.ts';

const asText = {
  en: 'a text file of a format that Bedrock does not name is sent as txt',
  ko: 'Bedrock에 없는 형식의 텍스트 파일을 txt로 보냅니다',
};
const renamed = {
  en: 'the format of a document was named as Bedrock names it',
  ko: '문서 형식을 Bedrock이 쓰는 이름으로 바꿨습니다',
};
const encoded = {
  en: 'the text of a document was sent as bytes, which is what the model takes',
  ko: '문서의 텍스트를 모델이 받는 바이트로 보냅니다',
};
const uncited = {
  en: 'citations were switched off for a document that is neither PDF nor text',
  ko: 'PDF도 텍스트도 아닌 문서의 인용을 껐습니다',
};
const noted = {
  en: 'a document without bytes became a note in its place',
  ko: '바이트가 없는 문서를 그 자리에서 안내 문구로 바꿨습니다',
};

/** Gives each document a format and a source that Bedrock takes; refuses the formats that it lacks. */
export const settleDocuments: RepairRule = {
  id: 'settle-documents',
  summary: asText,
  prevents: 'document-invalid',
  source:
    'bedrock-runtime 2023-09-30, DocumentFormat; https://github.com/boto/botocore/issues/3525',
  apply(draft) {
    if (!hasMedia(draft)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    let refusal: Omit<Refusal, 'rule'> | undefined;
    const repaired = mapMedia(draft, (block, at) => {
      if (!block.document) return block;
      const { document } = block;
      if (document.source.url !== undefined) refusal ??= refuse(at, REMOTE);
      if (byteLength(document.source) === 0 || document.source.text === '') {
        const text = INSERTED_TEXTS.emptyFile;
        repairs.push({ at, summary: noted, lossless: true, inserted: text });
        return { text };
      }
      const settled = settle(document, (summary, lossless) =>
        repairs.push({ at, summary, lossless }),
      );
      if (!settled) refusal ??= refuse(at, FORMAT);
      return settled && settled !== document ? { document: settled } : block;
    });
    if (refusal) return { refusal };
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

type Tell = (summary: typeof asText, lossless: boolean) => void;

function settle(document: DocumentBlock, tell: Tell): DocumentBlock | undefined {
  const format = documentFormat(document.format) ?? sniffDocument(document.source.bytes);
  if (format === undefined) return undefined;
  let settled = document;
  if (format !== document.format) {
    tell(format === 'txt' ? asText : renamed, true);
    settled = { ...settled, format };
  }
  const cites = document.citations?.enabled === true;
  if (cites && format !== 'pdf' && format !== 'txt') {
    tell(uncited, false);
    const { citations: _, ...rest } = settled;
    settled = rest;
  }
  const { text } = document.source;
  if (text !== undefined && !(cites && format === 'txt')) {
    tell(encoded, true);
    settled = { ...settled, source: { bytes: utf8Bytes(text) } };
  }
  return settled;
}

const FORMAT = {
  en: 'is of a format that Bedrock does not take. It takes pdf, csv, doc, docx, xls, xlsx, html, txt and md: convert the file, or send its text',
  ko: 'Bedrock이 받지 않는 형식입니다. pdf, csv, doc, docx, xls, xlsx, html, txt, md를 받으니 변환하거나 텍스트로 보내세요',
};
const REMOTE = {
  en: 'is a web address. Bedrock takes bytes only: download it yourself and pass the bytes',
  ko: '웹 주소입니다. Bedrock은 바이트만 받으니 직접 내려받아 바이트로 넣으세요',
};

function refuse(at: string, why: typeof FORMAT): Omit<Refusal, 'rule'> {
  return {
    kind: 'document-invalid',
    at,
    message: { en: `The document at ${at} ${why.en}.`, ko: `${at}의 문서는 ${why.ko}.` },
  };
}
