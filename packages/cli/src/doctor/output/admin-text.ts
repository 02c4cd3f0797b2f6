import type { Language } from '@caprock/core';
import { page } from '../../output/page.ts';
import { type PolicyStatement, policyOf } from '../../policy/policy-document.ts';
import type { Report } from '../examine.ts';

const TEXTS = {
  en: {
    hello: 'Hello,',
    ask: 'our calls of Claude on Amazon Bedrock do not work yet. This is missing:',
    caller: 'Caller',
    regions: 'Regions',
    models: 'Models',
    policy: 'As one IAM policy:',
    read: 'Found by `caprock doctor`, which only reads. Afterwards I run it again: a missing grant can hide a denial behind it.',
    nothing:
      'There is nothing to ask an administrator for: the doctor found nothing that only they can do.',
    more: 'The doctor could not see all: --probe or --simulate tells whether models may be called.',
  },
  ko: {
    hello: '안녕하세요.',
    ask: 'Amazon Bedrock의 Claude 호출이 아직 되지 않습니다. 다음이 필요합니다:',
    caller: '호출자',
    regions: '리전',
    models: '모델',
    policy: 'IAM 정책 하나로 쓰면:',
    read: '읽기만 하는 `caprock doctor`로 찾은 내용입니다. 처리해 주시면 다시 실행하겠습니다. 없는 권한 뒤에 다른 거부가 가려져 있을 수 있습니다.',
    nothing: '관리자에게 요청할 것이 없습니다. 관리자만 할 수 있는 일을 찾지 못했습니다.',
    more: '모든 것을 확인하지는 못했습니다. 모델 호출 권한은 --probe나 --simulate로 알 수 있습니다.',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The text of `--admin`: fit to be sent to whoever administers the account. */
export function adminText(report: Report, lang: Language): string {
  const words = TEXTS[lang];
  const { findings, caller, regions, targets } = report;
  const needs = findings.flatMap(({ admin }) => admin ?? []);
  const unseen = findings.some(({ check, tier }) => check === 'permissions' && tier === 'skipped');
  if (needs.length === 0) return page([words.nothing, unseen && words.more]);
  const asks = [...new Set(needs.map(({ text }) => text[lang]))];
  const statements = distinct(needs.flatMap((need) => need.statements ?? []));
  const models = [...new Set(targets.map(({ id, asked }) => id ?? asked))];
  return page([
    words.hello,
    '',
    words.ask,
    '',
    ...asks.map((text, index) => `${index + 1}. ${text}`),
    '',
    caller && `${words.caller}: ${caller}`,
    `${words.regions}: ${regions.map(({ region }) => region).join(', ')}`,
    `${words.models}: ${models.join(', ')}`,
    ...(statements.length > 0
      ? ['', words.policy, '', JSON.stringify(policyOf(statements), null, 2)]
      : []),
    '',
    words.read,
  ]);
}

function distinct(statements: readonly PolicyStatement[]): readonly PolicyStatement[] {
  return [...new Map(statements.map((one) => [JSON.stringify(one), one])).values()];
}
