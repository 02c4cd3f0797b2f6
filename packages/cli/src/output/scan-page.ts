import type { Language } from '@caprock/core';
import type { NameStatus } from '../scan/judge-name.ts';
import { isProblem, type ScanFinding, type ScanResult } from '../scan/scan-files.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printablePath } from './printable-path.ts';

type Sentence = (finding: ScanFinding, region: string) => string;

interface Words {
  readonly use: string;
  readonly summary: (result: ScanResult, problems: number) => string;
  readonly noRegion: string;
  readonly skipped: (count: number) => string;
  readonly sentences: Readonly<Record<Exclude<NameStatus, 'fine'>, Sentence>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    use: 'use',
    summary: ({ files, names }, problems) =>
      `${names} ${names === 1 ? 'name' : 'names'} in ${files} ${files === 1 ? 'file' : 'files'}, ${problems === 0 ? 'none' : problems} of them a problem`,
    noRegion: 'No region is known (--region or AWS_REGION): only ends of life could be told',
    skipped: (count) => `${count} ${count === 1 ? 'file was' : 'files were'} too large to read`,
    sentences: {
      retired: ({ model, endOfLife }) =>
        `${model} has reached its end of life${endOfLife ? ` (${endOfLife})` : ''}`,
      ending: ({ model, endOfLife }) => `${model} reaches its end of life on ${endOfLife}`,
      unavailable: ({ model }, region) => `${model} cannot be called like this from ${region}`,
      legacy: ({ model, endOfLife }) =>
        `${model} is a legacy model${endOfLife ? `; end of life ${endOfLife}` : ''}`,
      'other-id': ({ model }, region) =>
        `Bedrock refuses this id of ${model} in ${region} unless something changes it`,
      unknown: () => 'the catalogue does not know this id',
    },
  },
  ko: {
    use: '대신',
    summary: ({ files, names }, problems) =>
      `파일 ${files}개에서 모델 이름 ${names}개를 찾았습니다. 문제: ${problems === 0 ? '없음' : `${problems}개`}`,
    noRegion: '리전을 알 수 없어(--region 또는 AWS_REGION) 지원 종료만 확인했습니다',
    skipped: (count) => `파일 ${count}개는 너무 커서 읽지 않았습니다`,
    sentences: {
      retired: ({ model, endOfLife }) =>
        `${model}의 지원이 종료되었습니다${endOfLife ? ` (${endOfLife})` : ''}`,
      ending: ({ model, endOfLife }) => `${model}의 지원이 ${endOfLife}에 종료됩니다`,
      unavailable: ({ model }, region) =>
        `${region}에서는 ${model}을(를) 이 이름으로 호출할 수 없습니다`,
      legacy: ({ model, endOfLife }) =>
        `${model}은(는) 레거시 모델입니다${endOfLife ? `. 지원 종료 ${endOfLife}` : ''}`,
      'other-id': ({ model }, region) =>
        `${region}의 Bedrock은 ${model}의 이 ID를 그대로는 거부합니다`,
      unknown: () => '카탈로그에 없는 ID입니다',
    },
  },
};

/** What is said of a finding, in one sentence without a stop. */
export function findingSentence(
  finding: ScanFinding,
  regions: readonly string[],
  lang: Language,
): string {
  const { sentences, use } = WORDS[lang];
  if (finding.status === 'fine') return '';
  const sentence = sentences[finding.status](finding, regions.join(', '));
  return finding.replacement === null ? sentence : `${sentence}; ${use}: ${finding.replacement}`;
}

/** The page of `caprock scan`. */
export function scanPage(
  result: ScanResult,
  regions: readonly string[],
  lang: Language,
  { bold, dim, green, red, yellow, cyan }: Colors,
): string {
  const words = WORDS[lang];
  const problems = result.findings.filter(isProblem).length;
  const summary = words.summary(result, problems);
  return page([
    ...result.findings.flatMap((finding) => {
      const mark = isProblem(finding) ? red('✗') : yellow('!');
      const place = `${printablePath(finding.path)}:${finding.line}:${finding.column}`;
      return [
        `${mark} ${bold(place)}  ${cyan(finding.text)}`,
        `    ${findingSentence(finding, regions, lang)}`,
      ];
    }),
    result.findings.length > 0 && '',
    problems > 0 ? red(`✗ ${summary}`) : green(`✓ ${summary}`),
    regions.length === 0 && dim(words.noRegion),
    result.skipped.length > 0 && dim(words.skipped(result.skipped.length)),
  ]);
}
