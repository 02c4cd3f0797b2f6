import { mapStrings } from '../../../conversation/map-strings.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { RequestDraft } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'half of a character that was cut in two became the replacement character',
  ko: '반으로 잘린 문자를 대체 문자(U+FFFD)로 바꿨습니다',
};

/** A high surrogate without its low one, or a low one without its high one. */
const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ANY = /[\uD800-\uDFFF]/;

/** Makes every string valid Unicode: an emoji cut in half by a slice makes the body invalid JSON. */
export const replaceLoneSurrogates: RepairRule = {
  id: 'replace-lone-surrogates',
  summary,
  prevents: 'schema-violation',
  source: 'https://github.com/anomalyco/opencode (packages/opencode/src/provider/transform.ts)',
  apply(draft) {
    const system = mapStrings(draft.system, wellFormed);
    const messages = mapStrings(draft.messages, wellFormed);
    const toolConfig = mapStrings(draft.toolConfig, wellFormed);
    const places = [
      ...changedAt(draft.system, system).map((index) => `system[${index}]`),
      ...changedAt(draft.messages, messages).map((index) => placeIn(draft, index)),
      ...(toolConfig === draft.toolConfig ? [] : ['toolConfig']),
    ];
    if (places.length === 0) return undefined;
    const repairs = places.map((at) => ({ at, summary, lossless: false }));
    return {
      draft: { ...draft, system, messages, ...(toolConfig ? { toolConfig } : {}) },
      repairs,
    };
  },
};

function wellFormed(text: string): string {
  return ANY.test(text) ? text.replace(LONE, '\uFFFD') : text;
}

function changedAt(before: readonly unknown[], after: readonly unknown[]): number[] {
  return before === after ? [] : before.flatMap((item, at) => (item === after[at] ? [] : [at]));
}

function placeIn({ messages }: RequestDraft, index: number): string {
  return placeOf(messages[index] ?? {}, index);
}
