import type { RequestDraft, ThinkingIntent } from '../../../conversation/request-draft.ts';
import type { ModelTraits } from '../../../models/types.ts';
import type { RepairRule } from '../../types.ts';
import { effortOf, thinkingOf, withEffort, withThinking } from './thinking-intent.ts';

const adapted = {
  en: 'this model thinks adaptively only: the thinking budget became an effort level',
  ko: '이 모델은 adaptive thinking만 받아 thinking 예산을 effort 단계로 바꿨습니다',
};
const budgeted = {
  en: 'this model thinks within a budget only: adaptive thinking became a budget that follows the effort',
  ko: '이 모델은 예산을 정한 thinking만 받아 adaptive thinking을 effort에 따른 예산으로 바꿨습니다',
};
const lowest = {
  en: 'this model always thinks: thinking was set to the least that it takes',
  ko: '항상 생각하는 모델이라 thinking을 받을 수 있는 가장 낮은 설정으로 바꿨습니다',
};
const removed = {
  en: 'this model cannot think before it answers: the thinking setting was left out',
  ko: '이 모델은 thinking을 지원하지 않아 thinking 설정을 뺐습니다',
};
const withoutBudget = {
  en: 'adaptive thinking takes no budget: the budget was left out',
  ko: 'adaptive thinking은 예산을 받지 않아 예산을 뺐습니다',
};

/** Turns the thinking that the caller asked for into the nearest that the model takes. */
export const settleThinking: RepairRule = {
  id: 'settle-thinking',
  summary: adapted,
  prevents: 'thinking-mode-unsupported',
  source: 'live contract of the models, 2026-09-29; AWS model cards',
  apply(draft, { traits }) {
    const intent = thinkingOf(draft);
    if (!intent || !traits.claude) return undefined;
    const settled = settle(draft, intent, traits);
    if (!settled) return undefined;
    const { draft: repaired, summary } = settled;
    const lossless =
      summary === withoutBudget || (intent.type === 'disabled' && summary === removed);
    return { draft: repaired, repairs: [{ at: 'thinking', summary, lossless }] };
  },
};

type Settled = { readonly draft: RequestDraft; readonly summary: typeof adapted } | undefined;

function settle(draft: RequestDraft, intent: ThinkingIntent, traits: ModelTraits): Settled {
  const { type } = intent;
  const { budgetTokens, ...rest } = intent;
  if (traits.thinking.includes(type)) {
    return type === 'enabled' || budgetTokens === undefined
      ? undefined
      : { draft: withThinking(draft, rest), summary: withoutBudget };
  }
  if (traits.thinking.length === 0) {
    return { draft: withThinking(draft, undefined), summary: removed };
  }
  if (type === 'disabled') return leastThinking(draft, traits);
  if (traits.thinking.includes('adaptive')) return adaptive(draft, intent, traits);
  return traits.thinking.includes('enabled')
    ? {
        draft: withThinking(draft, { ...rest, type: 'enabled', budgetTokens: budgetFor(draft) }),
        summary: budgeted,
      }
    : { draft: withThinking(draft, undefined), summary: removed };
}

function leastThinking(draft: RequestDraft, traits: ModelTraits): Settled {
  if (traits.thinking.includes('between_tools')) {
    return { draft: withThinking(draft, { type: 'between_tools' }), summary: lowest };
  }
  const plain = withThinking(draft, undefined);
  const [least] = traits.effort;
  const lowered = effortOf(draft) === undefined && least !== undefined;
  return { draft: lowered ? withEffort(plain, least) : plain, summary: lowest };
}

function adaptive(draft: RequestDraft, intent: ThinkingIntent, traits: ModelTraits): Settled {
  const { budgetTokens, ...rest } = intent;
  const thinking = withThinking(draft, { ...rest, type: 'adaptive' });
  const wanted = intent.type === 'between_tools' ? 'low' : bandOf(budgetTokens);
  const says = effortOf(draft) !== undefined || !traits.effort.includes(wanted);
  return { draft: says ? thinking : withEffort(thinking, wanted), summary: adapted };
}

/** The effort that a budget of so many tokens stands for; a band, since no document maps the two. */
function bandOf(budgetTokens: number | undefined): string {
  if (budgetTokens === undefined) return 'high';
  if (budgetTokens <= 2_048) return 'low';
  return budgetTokens <= 10_000 ? 'medium' : 'high';
}

/** Tokens: the upper end of each effort's band. */
const BUDGETS: Readonly<Record<string, number>> = {
  low: 2_048,
  medium: 10_000,
  high: 20_000,
  xhigh: 32_000,
  max: 32_000,
};

/** A budget for the effort that was asked for; half of maxTokens at the most, the rest is the answer's. */
function budgetFor(draft: RequestDraft): number {
  const budget = BUDGETS[effortOf(draft) ?? 'medium'] ?? 10_000;
  const { maxTokens } = draft.inferenceConfig ?? {};
  return maxTokens === undefined ? budget : Math.min(budget, Math.floor(maxTokens / 2));
}
