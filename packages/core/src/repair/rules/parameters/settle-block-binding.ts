import type { RequestDraft } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';
import { schemaOf as recordOf } from '../schemas/json-schema.ts';

const renamed = {
  en: "the block binding of thinking was sent under Bedrock's own name, mismatch_behavior",
  ko: 'thinking의 블록 바인딩을 Bedrock의 이름인 mismatch_behavior로 보냅니다',
};
const dropped = {
  en: 'the block binding of thinking was left out: this model binds no blocks',
  ko: '이 모델은 블록을 바인딩하지 않아 thinking의 블록 바인딩을 뺐습니다',
};

/** Sends the block binding of a thinking setting as Bedrock names it, and only where there is one. */
export const settleBlockBinding: RepairRule = {
  id: 'settle-block-binding',
  summary: renamed,
  prevents: 'schema-extraneous-key',
  source: 'https://github.com/anomalyco/opencode/issues/46729',
  apply(draft, { traits }) {
    const thinking = recordOf(draft.additionalModelRequestFields?.thinking);
    const binding = recordOf(thinking?.block_binding);
    if (!thinking || !binding) return undefined;
    const { prefix_mismatch_behavior: behaviour, ...rest } = binding;
    if (traits.bindsThinking && behaviour === undefined) return undefined;
    const { block_binding: _, ...others } = thinking;
    const settled = traits.bindsThinking
      ? { ...others, block_binding: { mismatch_behavior: behaviour, ...rest } }
      : others;
    const summary = traits.bindsThinking ? renamed : dropped;
    return {
      draft: withField(draft, settled),
      repairs: [{ at: 'thinking.block_binding', summary, lossless: traits.bindsThinking }],
    };
  },
};

function withField(draft: RequestDraft, thinking: object): RequestDraft {
  const additionalModelRequestFields = { ...draft.additionalModelRequestFields, thinking };
  return { ...draft, additionalModelRequestFields };
}
