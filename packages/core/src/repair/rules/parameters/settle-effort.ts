import type { ModelTraits } from '../../../models/types.ts';
import type { RepairRule } from '../../types.ts';
import { effortOf, thinkingOf, withEffort } from './thinking-intent.ts';

const dropped = {
  en: 'this model takes no such effort: it was left out',
  ko: '이 모델이 받지 않는 effort라서 뺐습니다',
};
const lowered = {
  en: 'the effort was lowered to the nearest level that the model takes here',
  ko: 'effort를 이 모델이 받는 가장 가까운 아래 단계로 낮췄습니다',
};

/** Lowest first. @see bedrock-runtime 2023-09-30, OutputConfig.effort */
const LEVELS = ['low', 'medium', 'high', 'xhigh', 'max'];

/** Leaves effort out where the model takes none, and lowers a level that it does not take. */
export const settleEffort: RepairRule = {
  id: 'settle-effort',
  summary: lowered,
  prevents: 'unsupported-parameter',
  source: 'live contract of the models, 2026-07-30; AWS model cards',
  apply(draft, { traits }) {
    const effort = effortOf(draft);
    if (effort === undefined || !traits.claude) return undefined;
    const capped = isCapped(thinkingOf(draft)?.type, traits);
    const highest = capped ? LEVELS.indexOf('high') : LEVELS.length;
    const asked = Math.min(LEVELS.indexOf(effort), highest);
    const level = LEVELS.slice(0, asked + 1).findLast((one) => traits.effort.includes(one));
    if (level === effort) return undefined;
    const summary = level === undefined ? dropped : lowered;
    return {
      draft: withEffort(draft, level),
      repairs: [{ at: 'effort', summary, lossless: false }],
    };
  },
};

/** With the least thinking, or with none where the model says so, it takes no effort above high. */
function isCapped(thinking: string | undefined, traits: ModelTraits): boolean {
  if (thinking === 'between_tools') return true;
  return thinking === 'disabled' && traits.effortCapWithoutThinking;
}
