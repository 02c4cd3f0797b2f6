import type { Language } from '@caprock/core';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { table } from './table.ts';

const WORDS = {
  en: {
    title: 'Claude on Amazon Bedrock: what are you here for?',
    situations: [
      ['There is an error that I do not understand', 'caprock explain "<the error>"'],
      ['My call does not work, and I do not know why', 'caprock doctor'],
      ['Nothing is set up on this machine yet', 'caprock setup'],
      ['Which model can I call, and by which id', 'caprock models --region us-east-1'],
      ['I want to see one real call', 'caprock test "What is basalt?"'],
    ],
    more: 'Without an AWS account: caprock demo. All commands: caprock --help',
  },
  ko: {
    title: 'Amazon Bedrock의 Claude: 무엇을 도와드릴까요?',
    situations: [
      ['뜻을 알 수 없는 오류가 나요', 'caprock explain "<오류>"'],
      ['호출이 안 되는데 이유를 모르겠어요', 'caprock doctor'],
      ['이 컴퓨터에 아직 아무 설정도 없어요', 'caprock setup'],
      ['어떤 모델을 어떤 ID로 부를 수 있나요', 'caprock models --region us-east-1'],
      ['실제로 한 번 호출해 보고 싶어요', 'caprock test "현무암이 뭐예요?"'],
    ],
    more: 'AWS 계정 없이 보기: caprock demo. 모든 명령: caprock --help',
  },
} as const satisfies Record<Language, object>;

/** What `caprock` alone says: five commands, by situation. */
export function startPage(lang: Language, { bold, cyan, dim }: Colors): string {
  const { title, situations, more } = WORDS[lang];
  const rows = table(situations).map((row, index) => {
    const command = situations[index]?.[1] ?? '';
    return `  ${row.slice(0, row.length - command.length)}${cyan(command)}`;
  });
  return page([bold(title), '', ...rows, '', dim(more)]);
}
