import type { Language } from '@caprock/core';
import { asJson } from '../../output/as-json.ts';
import { page } from '../../output/page.ts';
import { table } from '../../output/table.ts';
import type { Check } from '../check.ts';

const SLOW = { en: 'takes some seconds', ko: '몇 초 걸립니다' } as const;

/** What `caprock doctor --list` prints: the checks that `--only` takes. */
export function checkList(checks: readonly Check[], lang: Language, json: boolean): string {
  if (json) {
    const list = checks.map(({ id, title, slow }) => ({
      id,
      title: title[lang],
      slow: slow === true,
    }));
    return asJson({ checks: list });
  }
  return page(
    table(checks.map(({ id, title, slow }) => [id, title[lang], slow ? SLOW[lang] : ''])),
  );
}
