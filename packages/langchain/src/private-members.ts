import type { Language, LocalizedText } from '@caprock/core';

/** What V8, SpiderMonkey and JavaScriptCore say of a private member that an object does not have. */
const PRIVATE =
  /private (?:member|field|element|method)|whose class did not declare it|Receiver must be (?:an instance of )?class/i;

const HINT: LocalizedText = {
  en: "The model's class has private members (`#name`), which a view of a model cannot reach: declare them as TypeScript's `private`, or keep them outside of the methods that answer calls.",
  ko: '모델 클래스에 비공개 멤버(`#name`)가 있어 모델의 뷰에서 접근할 수 없어요. TypeScript의 `private`으로 선언하거나, 호출에 응답하는 메서드 밖에 두세요.',
};

/** What to do about a model whose class has private members; undefined for any other error. */
export function privateMemberHint(thrown: unknown, lang: Language): string | undefined {
  return thrown instanceof TypeError && PRIVATE.test(thrown.message) ? HINT[lang] : undefined;
}
