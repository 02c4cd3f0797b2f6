import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'request metadata was brought into what the logs take: 16 pairs of short texts of few characters',
  ko: '요청 메타데이터를 로그가 받는 형태(짧은 텍스트 16쌍)로 맞췄습니다',
};

const ILLEGAL = /[^a-zA-Z0-9\s:_@$#=/+,.-]/g;

/** Brings request metadata into its shape: it goes to the logs, never to the model. */
export const settleRequestMetadata: RepairRule = {
  id: 'settle-request-metadata',
  summary,
  prevents: 'schema-violation',
  source: 'bedrock-runtime 2023-09-30, RequestMetadata',
  apply(draft) {
    const { requestMetadata, ...rest } = draft;
    if (!requestMetadata) return undefined;
    const pairs = Object.entries(requestMetadata);
    const legal = pairs
      .map(([key, value]) => [legalText(key), legalText(value)] as const)
      .filter(([key]) => key !== '')
      .slice(0, 16);
    const isSame =
      legal.length === pairs.length &&
      legal.every(
        ([key, value], index) => key === pairs[index]?.[0] && value === pairs[index]?.[1],
      );
    if (isSame && pairs.length > 0) return undefined;
    const settled = legal.length > 0 ? { requestMetadata: Object.fromEntries(legal) } : {};
    return {
      draft: { ...rest, ...settled },
      repairs: [{ at: 'requestMetadata', summary, lossless: false }],
    };
  },
};

function legalText(text: string): string {
  return text.replace(ILLEGAL, '_').slice(0, 256);
}
