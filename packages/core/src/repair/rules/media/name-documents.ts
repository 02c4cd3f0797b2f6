import { mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { hasMedia } from './map-media.ts';

const renamed = {
  en: 'a document name that Bedrock refuses was replaced, and the name of the file is told beside it',
  ko: 'Bedrock이 거부하는 문서 이름을 바꾸고 원래 파일 이름을 곁에 적었습니다',
};
const numbered = {
  en: 'a document name that another document of the conversation has too was numbered',
  ko: '대화의 다른 문서와 겹치는 문서 이름에 번호를 붙였습니다',
};

/** The most characters of a name; the rest of the 200 is for its number. */
const LONGEST = 190;

/** Gives every document of the conversation a name of its own that Bedrock takes. */
export const nameDocuments: RepairRule = {
  id: 'name-documents',
  summary: renamed,
  prevents: 'document-name-invalid',
  source: 'bedrock-runtime 2023-09-30, DocumentBlock.name',
  apply(draft) {
    if (!hasMedia(draft)) return undefined;
    const repairs: Omit<Repair, 'rule'>[] = [];
    const taken = new Set<string>();
    const nameOf = (name: string, at: string): string => {
      const legal = legalName(name);
      const own = unique(legal, taken);
      taken.add(own);
      if (legal !== name) {
        repairs.push({ at, summary: renamed, lossless: true, inserted: INSERTED_TEXTS.fileName });
      } else if (own !== name) repairs.push({ at, summary: numbered, lossless: true });
      return own;
    };
    const repaired = mapMessages(draft, (message, index) => renameIn(message, index, nameOf));
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

type NameOf = (name: string, at: string) => string;

function renameIn(message: DraftMessage, index: number, nameOf: NameOf): DraftMessage {
  const content = message.content.flatMap((block): ContentBlock[] => {
    const at = placeOf(message, index, block);
    if (block.toolResult) return [renameInResult(block, at, nameOf)];
    if (!block.document) return [block];
    const { document, origin: _, ...place } = block;
    const name = nameOf(document.name, at);
    if (name === document.name) return [block];
    const told = legalName(document.name) === document.name ? [] : [fileName(name, document.name)];
    return [
      ...told.map((text) => ({ ...place, text })),
      { ...place, document: { ...document, name } },
    ];
  });
  const same = content.length === message.content.length;
  return same && content.every((block, at) => block === message.content[at])
    ? message
    : { ...message, content };
}

function renameInResult(block: ContentBlock, at: string, nameOf: NameOf): ContentBlock {
  const { toolResult, origin: _, ...place } = block;
  if (!toolResult?.content.some(({ document }) => document)) return block;
  const content = toolResult.content.flatMap((inner) => {
    if (!inner.document) return [inner];
    const name = nameOf(inner.document.name, at);
    if (name === inner.document.name) return [inner];
    const told =
      legalName(inner.document.name) === inner.document.name
        ? []
        : [{ text: fileName(name, inner.document.name) }];
    return [...told, { document: { ...inner.document, name } }];
  });
  const same = content.length === toolResult.content.length;
  return same && content.every((inner, index) => inner === toolResult.content[index])
    ? block
    : { ...place, toolResult: { ...toolResult, content } };
}

function fileName(name: string, written: string): string {
  return `${INSERTED_TEXTS.fileName} ${name} = ${written}`;
}

/** Alphanumerics, single spaces, hyphens, parentheses and brackets; without the ending of a file name. */
function legalName(name: string): string {
  const stem = name.replace(/\.[a-zA-Z0-9]{1,5}$/, '');
  const legal = stem
    .replace(/[^a-zA-Z0-9\s()[\]-]+/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s-]+|[\s-]+$/g, '')
    .slice(0, LONGEST)
    .trim();
  if (isLegal(name)) return name;
  return /[a-zA-Z0-9]/.test(legal) ? legal : 'document';
}

function isLegal(name: string): boolean {
  return name.length <= 200 && /^[a-zA-Z0-9()[\]-]+(?:\s[a-zA-Z0-9()[\]-]+)*$/.test(name);
}

function unique(name: string, taken: ReadonlySet<string>): string {
  let own = name;
  for (let number = 2; taken.has(own); number += 1) own = `${name} (${number})`;
  return own;
}
