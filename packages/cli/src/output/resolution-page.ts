import type { Language, Resolution } from '@caprock/core';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    ok: 'can be called',
    replaced: 'has been retired; its successor is used in its place',
    retired: 'has been retired',
    ambiguous: 'can mean several models',
    unknown: 'is no model that the catalogue knows',
    unavailable: 'cannot be called from this region',
    'region-mismatch': 'belongs to another geography than the region',
    passthrough: 'is sent exactly as written',
    send: 'modelId',
    region: 'region',
    base: 'foundation model',
    requested: 'asked for',
    use: 'Can be used instead',
    note: 'Note',
  },
  ko: {
    ok: '호출할 수 있습니다',
    replaced: '지원이 종료되어 후속 모델로 대신합니다',
    retired: '지원이 종료되었습니다',
    ambiguous: '여러 모델을 뜻할 수 있습니다',
    unknown: '카탈로그에 없는 모델입니다',
    unavailable: '이 리전에서는 호출할 수 없습니다',
    'region-mismatch': '리전과 다른 지역의 모델입니다',
    passthrough: '적힌 그대로 보냅니다',
    send: 'modelId',
    region: '리전',
    base: '파운데이션 모델',
    requested: '요청한 모델',
    use: '대신 쓸 수 있는 모델',
    note: '참고',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The page of `caprock resolve`. `regionSource` says where the region came from. */
export function resolutionPage(
  resolution: Resolution,
  regionSource: string | undefined,
  lang: Language,
  colors: Colors,
): string {
  const words = WORDS[lang];
  const { bold, dim, green, red, cyan } = colors;
  const { status, input, modelId, base, requested, region, suggestions, notes } = resolution;
  const mark = modelId === null ? red('✗') : green('✓');
  const source = regionSource ? dim(` (${regionSource})`) : '';
  return page([
    `${mark} ${bold(printable(input))} ${words[status]}`,
    modelId !== null && `  ${words.send}: ${cyan(printable(modelId))}`,
    base !== null && base !== modelId && `  ${words.base}: ${base}`,
    requested !== null && requested !== base && `  ${words.requested}: ${requested}`,
    region !== null && `  ${words.region}: ${region}${source}`,
    ...notes.map(({ sentence }) => dim(`  ${words.note}: ${printable(sentence[lang])}`)),
    suggestions.length > 0 && `  ${words.use}:`,
    ...suggestions.map((id) => `    ${cyan(id)}`),
  ]);
}
