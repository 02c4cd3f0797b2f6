import { isBlankText } from '../../../conversation/blank.ts';
import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'a blank system text was removed',
  ko: '빈 시스템 텍스트를 지웠습니다',
};

/** Removes system texts that hold nothing but white space; Bedrock refuses them. */
export const dropBlankSystem: RepairRule = {
  id: 'drop-blank-system',
  summary,
  prevents: 'blank-text-block',
  source: 'bedrock-runtime 2023-09-30, SystemContentBlock.text: minimum length 1',
  apply(draft) {
    if (!draft.system.some(isBlankText)) return undefined;
    const repairs = draft.system.flatMap((block, index) =>
      isBlankText(block) ? [{ at: `system[${index}]`, summary, lossless: true }] : [],
    );
    const kept = draft.system.filter((block) => !isBlankText(block));
    const system = kept.some(({ cachePoint }) => cachePoint === undefined) ? kept : [];
    return { draft: { ...draft, system }, repairs };
  },
};
