import type { RepairRule } from '../../types.ts';
import { mapToolSpecs } from '../schemas/map-tool-schemas.ts';

const summary = {
  en: '"strict" of a tool was left out: this model takes none on Bedrock, so check the input yourself',
  ko: '이 모델은 Bedrock에서 strict를 받지 않아 도구의 "strict"를 뺐습니다. 입력을 직접 확인하세요',
};

/** Leaves `strict` out, false as well, where Bedrock refuses it by its presence. */
export const dropStrict: RepairRule = {
  id: 'drop-strict',
  summary,
  prevents: 'schema-extraneous-key',
  source: 'https://github.com/BerriAI/litellm/issues/33193',
  apply(draft, { traits }) {
    if (traits.structuredOutput) return undefined;
    const repairs: { at: string; summary: typeof summary; lossless: boolean }[] = [];
    const repaired = mapToolSpecs(draft, (toolSpec, index) => {
      const { strict, ...rest } = toolSpec;
      if (strict === undefined) return toolSpec;
      repairs.push({ at: `toolConfig.tools[${index}].strict`, summary, lossless: !strict });
      return rest;
    });
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};
