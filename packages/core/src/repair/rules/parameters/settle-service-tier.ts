import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'a service tier that Bedrock does not know became the default one',
  ko: 'Bedrock에 없는 서비스 티어를 기본값으로 바꿨습니다',
};

const TIERS = ['default', 'flex', 'priority', 'reserved'];

/** Sends a service tier that Bedrock knows: OpenAI's `auto` is its default. */
export const settleServiceTier: RepairRule = {
  id: 'settle-service-tier',
  summary,
  prevents: 'schema-violation',
  source: 'bedrock-runtime 2023-09-30, ServiceTierType',
  apply(draft) {
    const type = draft.serviceTier?.type;
    if (type === undefined || TIERS.includes(type)) return undefined;
    return {
      draft: { ...draft, serviceTier: { type: 'default' } },
      repairs: [{ at: 'serviceTier.type', summary, lossless: type === 'auto' }],
    };
  },
};
