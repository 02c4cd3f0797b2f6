import type { Language } from '@caprock/core';
import type { RepairAnswer } from '../commands/repair-answer.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

const WORDS = {
  en: {
    clean: 'Bedrock accepts this conversation as it is',
    repaired: 'Bedrock accepts this conversation after these repairs',
    refused: 'This conversation cannot be repaired',
    body: 'The request, with --json',
    input: 'as it came',
    sent: 'as it goes',
  },
  ko: {
    clean: 'Bedrock이 이 대화를 그대로 받아들입니다',
    repaired: '다음과 같이 고치면 Bedrock이 이 대화를 받아들입니다',
    refused: '이 대화는 고칠 수 없습니다',
    body: '요청 전체를 보려면 --json을 붙이세요',
    input: '받은 대화',
    sent: '보낼 대화',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The page of `caprock repair`. */
export function repairPage(answer: RepairAnswer, lang: Language, colors: Colors): string {
  const words = WORDS[lang];
  const { bold, dim, green, red } = colors;
  const { input, repaired } = answer.shape ?? {};
  const shapes = [
    input !== undefined && `  ${dim(`${words.input}:`)} ${printable(input)}`,
    typeof repaired === 'string' && `  ${dim(`${words.sent}:`)} ${printable(repaired)}`,
  ];
  if (answer.refusal) {
    return page([
      red(`✗ ${bold(words.refused)}`),
      `  ${printable(answer.refusal.message)} ${dim(`(${answer.refusal.kind})`)}`,
      ...shapes,
    ]);
  }
  if (answer.repairs.length === 0) return page([green(`✓ ${words.clean}`), ...shapes]);
  return page([
    green(`✓ ${bold(words.repaired)}:`),
    ...answer.repairs.map(({ rule, at, summary }) => `  ${at}  ${summary} ${dim(`(${rule})`)}`),
    ...shapes,
    dim(`  ${words.body}`),
  ]);
}
