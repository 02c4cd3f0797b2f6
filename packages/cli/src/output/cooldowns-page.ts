import type { Cooldown, Language } from '@caprock/core';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable, printableLine } from './printable.ts';
import { table } from './table.ts';

const WORDS = {
  en: {
    none: (where: string) => `Nothing is cooling down in ${where}`,
    some: (count: number, where: string) =>
      `${count} ${count === 1 ? 'target is' : 'targets are'} cooling down in ${where}`,
    columns: ['Target', 'Why', 'Until', 'Still', 'In a row'],
    how: 'caprock cooldowns clear <target> lets calls go there again at once',
    cleared: 'forgotten',
    nothing: 'There was nothing to forget',
    unreachable: (where: string, why: string) => `Redis at ${where} could not be reached (${why})`,
    check: 'Check the URL, its password, and that this machine may connect there',
    hours: 'h',
    minutes: 'min',
    seconds: 's',
  },
  ko: {
    none: (where: string) => `${where}에서 쉬고 있는 대상이 없습니다`,
    some: (count: number, where: string) => `${where}에서 쉬고 있는 대상 ${count}개`,
    columns: ['대상', '이유', '언제까지', '남은 시간', '연속 실패'],
    how: '바로 다시 호출하게 하려면: caprock cooldowns clear <대상>',
    cleared: '지움',
    nothing: '지울 것이 없었습니다',
    unreachable: (where: string, why: string) => `${where}의 Redis에 연결할 수 없습니다 (${why})`,
    check: 'URL과 비밀번호를 확인하고, 이 컴퓨터에서 그 주소로 연결할 수 있는지 확인하세요',
    hours: '시간',
    minutes: '분',
    seconds: '초',
  },
} as const satisfies Record<Language, object>;

/** The page of `caprock cooldowns`. */
export function cooldownsPage(
  { cooldowns, where, now }: { cooldowns: readonly Cooldown[]; where: string; now: number },
  lang: Language,
  { bold, dim, green }: Colors,
): string {
  const words = WORDS[lang];
  if (cooldowns.length === 0) return page([green(`✓ ${words.none(where)}`)]);
  const [head = '', ...rows] = table([
    words.columns,
    ...cooldowns.map(({ key, kind, until, failures }) => [
      printableLine(key),
      printableLine(kind),
      `${new Date(until).toISOString().slice(0, 19)}Z`,
      duration(until - now, lang),
      String(failures),
    ]),
  ]);
  return page([
    bold(words.some(cooldowns.length, where)),
    '',
    bold(head),
    ...rows,
    '',
    dim(words.how),
  ]);
}

/** The page of `caprock cooldowns clear`. */
export function clearedPage(keys: readonly string[], lang: Language, { green }: Colors): string {
  const { cleared, nothing } = WORDS[lang];
  return page(
    keys.length === 0 ? [nothing] : keys.map((key) => green(`✓ ${printableLine(key)}: ${cleared}`)),
  );
}

/** What is said where Redis could not be reached. */
export function unreachablePage(where: string, why: string, lang: Language): string {
  const { unreachable, check } = WORDS[lang];
  return page([unreachable(where, printable(why)), `1. ${check}`]);
}

/** `4 s`, `3 min 20 s`, `5 h 12 min`. */
function duration(milliseconds: number, lang: Language): string {
  const words = WORDS[lang];
  const gap = lang === 'ko' ? '' : ' ';
  const total = Math.ceil(milliseconds / 1_000);
  const parts = [
    [Math.floor(total / 3_600), words.hours],
    [Math.floor(total / 60) % 60, words.minutes],
    [total % 60, words.seconds],
  ] as const;
  const first = Math.max(
    0,
    parts.findIndex(([count]) => count > 0),
  );
  return parts
    .slice(first, first + 2)
    .filter(([count], index) => index === 0 || count > 0)
    .map(([count, unit]) => `${count}${gap}${unit}`)
    .join(' ');
}
