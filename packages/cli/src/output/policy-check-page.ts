import type { Language } from '@caprock/core';
import type { PolicyCheck } from '../policy/check-policy.ts';
import type { WideFindingId } from '../policy/too-wide.ts';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { printable } from './printable.ts';

type Words = {
  readonly fine: string;
  readonly wide: string;
  readonly lacks: string;
  readonly missing: string;
  readonly denied: string;
  readonly statement: string;
  readonly whole: string;
} & Readonly<Record<WideFindingId, string>>;

const WORDS = {
  en: {
    fine: 'This policy allows what it should, and nothing wider',
    wide: 'Too wide',
    lacks: 'Missing',
    missing: 'nothing allows it',
    denied: 'a statement denies it',
    statement: 'statement',
    whole: 'The policy that fits: caprock policy --models <names> --regions <regions>',
    inverted:
      'an Allow that names only what it leaves out takes in everything else: name what it is for',
    'wildcard-action': 'takes in more than calling a model: name the actions',
    'every-resource': 'is every resource: name the profiles and models',
    'every-vendor': 'is every model of every vendor: name the Claude models',
    'other-vendor': 'is a model of another vendor',
    'every-claude': 'is every Claude model, the dearest one too: name the ones that are called',
    'every-region': 'is every region: name the regions',
    'subscribe-anywhere':
      'subscribes to anything in AWS Marketplace: add the condition "aws:CalledViaLast": "bedrock.amazonaws.com"',
  },
  ko: {
    fine: '필요한 권한이 모두 있고, 지나치게 넓은 권한도 없습니다',
    wide: '지나치게 넓음',
    lacks: '빠짐',
    missing: '허용하는 문장이 없습니다',
    denied: '거부하는 문장이 있습니다',
    statement: '문장',
    whole: '알맞은 정책 보기: caprock policy --models <이름> --regions <리전>',
    inverted: 'Allow에서 제외할 것만 적으면 나머지가 모두 허용됩니다. 필요한 것을 적으세요',
    'wildcard-action': '모델 호출보다 넓습니다. 작업 이름을 하나씩 적으세요',
    'every-resource': '모든 리소스입니다. 프로필과 모델을 적으세요',
    'every-vendor': '모든 공급업체의 모든 모델입니다. Claude 모델을 적으세요',
    'other-vendor': '다른 공급업체의 모델입니다',
    'every-claude': '가장 비싼 모델까지 모든 Claude 모델입니다. 호출할 모델만 적으세요',
    'every-region': '모든 리전입니다. 리전을 적으세요',
    'subscribe-anywhere':
      'AWS Marketplace의 무엇이든 구독할 수 있습니다. "aws:CalledViaLast": "bedrock.amazonaws.com" 조건을 추가하세요',
  },
} as const satisfies Record<Language, Words>;

/** The page of `caprock policy --check`. */
export function policyCheckPage(
  { tooWide, missing }: PolicyCheck,
  lang: Language,
  { bold, dim, green, red, yellow }: Colors,
): string {
  const words = WORDS[lang];
  if (tooWide.length === 0 && missing.length === 0) return page([green(`✓ ${words.fine}`)]);
  return page([
    tooWide.length > 0 && bold(yellow(`${words.wide}:`)),
    ...tooWide.map(
      ({ id, statement, value }) =>
        `  ${printable(value)} ${words[id]} ${dim(`(${words.statement} ${printable(statement)})`)}`,
    ),
    missing.length > 0 && bold(red(`${words.lacks}:`)),
    ...missing.map(
      ({ id, action, resource }) => `  ${action} ${resource} ${dim(`(${words[id]})`)}`,
    ),
    dim(words.whole),
  ]);
}
