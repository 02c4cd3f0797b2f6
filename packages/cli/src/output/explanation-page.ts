import type { Diagnosis, Explanation, Language } from '@caprock/core';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    wait: 'Wait and send it again',
    again: 'Sending it again will fail again',
    other: 'Another model or region may answer',
    alternatives: 'The same sentence can also mean',
    more: 'More',
    request: 'Request id for AWS support',
  },
  ko: {
    wait: '잠시 기다렸다가 다시 보내세요',
    again: '그대로 다시 보내면 또 실패합니다',
    other: '다른 모델이나 리전에서는 성공할 수 있습니다',
    alternatives: '같은 문장이 뜻할 수 있는 다른 원인',
    more: '더 보기',
    request: 'AWS 지원에 알려 줄 요청 ID',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The page of `caprock explain`. */
export function explanationPage(
  diagnosis: Diagnosis,
  explanation: Explanation,
  lang: Language,
  colors: Colors,
): string {
  const words = WORDS[lang];
  const { bold, dim, green, yellow } = colors;
  const { requestId } = diagnosis.signal;
  return page([
    `${bold(printable(explanation.title))}  ${dim(`(${diagnosis.kind})`)}`,
    '',
    printable(explanation.meaning),
    '',
    ...explanation.steps.map((step, index) => `  ${index + 1}. ${printable(step)}`),
    '',
    diagnosis.retry === 'backoff' ? green(`↻ ${words.wait}`) : yellow(`⊘ ${words.again}`),
    diagnosis.fallback !== 'none' && green(`→ ${words.other}`),
    explanation.alternatives.length > 0 &&
      dim(`${words.alternatives}: ${explanation.alternatives.join(', ')}`),
    requestId && dim(`${words.request}: ${printable(requestId)}`),
    dim(`${words.more}: ${explanation.link}`),
  ]);
}
