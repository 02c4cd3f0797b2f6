import type { CallableModel, Language, LiveModel, ModelTier, RegionCatalog } from '@caprock/core';
import type { Colors } from './colors.ts';
import { page } from './page.ts';
import { table } from './table.ts';

const WORDS = {
  en: {
    from: (region: string) => `Claude models that can be called from ${region}`,
    none: (region: string) => `No Claude model can be called from ${region}`,
    catalogue: (asOf: string) => `by the catalogue of ${asOf}; an account may be allowed less`,
    columns: ['Send', 'Model', 'Status', 'End of life', 'Context', 'Max output', 'Served in'],
    active: 'active',
    legacy: 'legacy',
    retired: 'retired elsewhere',
    gated: 'gated',
    geography: 'its geography',
    anywhere: 'any region',
    region: 'this region',
    live: 'as Bedrock tells this account now',
    denied: (asOf: string) =>
      `this account may not list models: by the catalogue of ${asOf} (bedrock:ListFoundationModels, bedrock:ListInferenceProfiles)`,
    also: 'Also',
    chains: (region: string) => `What to call from ${region}, and what to fall back to, in order`,
    best: 'best answers',
    balanced: 'balanced',
    fast: 'fast',
  },
  ko: {
    from: (region: string) => `${region} 리전에서 호출할 수 있는 Claude 모델`,
    none: (region: string) => `${region} 리전에서는 Claude 모델을 호출할 수 없습니다`,
    catalogue: (asOf: string) =>
      `${asOf} 카탈로그 기준이며, 계정에 따라 더 적게 허용될 수 있습니다`,
    columns: ['보낼 ID', '모델', '상태', '지원 종료', '컨텍스트', '최대 출력', '처리 위치'],
    active: '사용 가능',
    legacy: '레거시',
    retired: '다른 리전에서는 종료',
    gated: '승인 필요',
    geography: '같은 지역',
    anywhere: '모든 리전',
    region: '이 리전',
    live: '지금 Bedrock이 이 계정에 알려 준 내용',
    denied: (asOf: string) =>
      `이 계정은 모델 목록을 볼 권한이 없어 ${asOf} 카탈로그 기준 (bedrock:ListFoundationModels, bedrock:ListInferenceProfiles)`,
    also: '다른 ID',
    chains: (region: string) => `${region} 리전에서 쓸 모델과 차례로 대신할 모델`,
    best: '최고 품질',
    balanced: '균형',
    fast: '속도',
  },
} as const satisfies Record<Language, object>;

/** What both pages say of where they hold. */
interface About {
  readonly region: string;
  /** Where the region came from. */
  readonly source: string | undefined;
  /** The day of the catalogue. */
  readonly catalogAsOf: string;
  /** With `--live`: who answered, Bedrock or, where the account may not list, the catalogue. */
  readonly answeredBy?: RegionCatalog['source'];
}

/** The page of `caprock models`. */
export function modelsPage(
  { models, ...about }: About & { readonly models: readonly CallableModel[] },
  lang: Language,
  colors: Colors,
): string {
  const words = WORDS[lang];
  if (models.length === 0) return page([words.none(about.region)]);
  const [head = '', ...rows] = table([
    words.columns,
    ...models.map((model) => [
      model.id,
      model.name,
      words[model.status],
      model.endOfLife ?? '-',
      tokens(model.contextWindow),
      tokens(model.maxOutputTokens),
      words[model.servedIn],
    ]),
  ]);
  return page([
    ...title(words.from(about.region), about, lang, colors),
    '',
    colors.bold(head),
    ...rows,
  ]);
}

/** The page of `caprock models --live`. */
export function livePage(
  { models, ...about }: About & { readonly models: readonly LiveModel[] },
  lang: Language,
  colors: Colors,
): string {
  const words = WORDS[lang];
  if (models.length === 0) return page([words.none(about.region)]);
  const [send, model, status, endOfLife] = words.columns;
  const [head = '', ...rows] = table([
    [send, model, status, endOfLife, words.also],
    ...models.map(({ ids: [id = '', ...others], ...known }) => [
      id,
      known.name,
      words[known.status],
      known.endOfLife ?? '-',
      others.join(' '),
    ]),
  ]);
  return page([
    ...title(words.from(about.region), about, lang, colors),
    '',
    colors.bold(head),
    ...rows,
  ]);
}

/** The page of `caprock models --chain`. */
export function chainPage(
  { chains, ...about }: About & { readonly chains: Readonly<Record<ModelTier, readonly string[]>> },
  lang: Language,
  colors: Colors,
): string {
  const words = WORDS[lang];
  if (chains.best.length === 0) return page([words.none(about.region)]);
  return page([
    ...title(words.chains(about.region), about, lang, colors),
    ...(['best', 'balanced', 'fast'] as const).flatMap((tier) => [
      '',
      `${words[tier]}:`,
      ...(chains[tier].length === 0
        ? ['  -']
        : chains[tier].map((id, index) => `  ${index + 1}. ${colors.cyan(id)}`)),
    ]),
  ]);
}

function title(text: string, about: About, lang: Language, { bold, dim }: Colors): string[] {
  const source = about.source ? ` (${about.source})` : '';
  const { live, denied, catalogue } = WORDS[lang];
  const asOf = {
    live,
    shipped: denied(about.catalogAsOf),
    none: catalogue(about.catalogAsOf),
  }[about.answeredBy ?? 'none'];
  return [bold(text) + dim(source), dim(asOf)];
}

/** `200K`, `1M`. */
function tokens(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000}M` : `${Math.round(count / 1_000)}K`;
}
