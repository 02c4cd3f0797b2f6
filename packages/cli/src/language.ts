import type { Language } from '@caprock/core';

/**
 * The language of a page: what was asked for, else what the locale of the environment says.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html (LC_ALL, LC_MESSAGES, LANG)
 */
export function pickLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const locale = asked ?? environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
