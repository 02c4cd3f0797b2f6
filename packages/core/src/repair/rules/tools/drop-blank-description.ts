import { isBlank } from '../../../conversation/blank.ts';
import type { RepairRule } from '../../types.ts';
import { mapToolSpecs } from '../schemas/map-tool-schemas.ts';

const summary = {
  en: 'a blank description of a tool was left out',
  ko: '비어 있는 도구 설명을 뺐습니다',
};

/** Leaves out a tool description that says nothing: Bedrock takes none of length 0. */
export const dropBlankDescription: RepairRule = {
  id: 'drop-blank-description',
  summary,
  prevents: 'schema-violation',
  source: 'bedrock-runtime 2023-09-30, ToolSpecification.description: minimum length 1',
  apply(draft) {
    const places: string[] = [];
    const repaired = mapToolSpecs(draft, (toolSpec, index) => {
      const { description, ...rest } = toolSpec;
      if (description === undefined || !isBlank(description)) return toolSpec;
      places.push(`toolConfig.tools[${index}].description`);
      return rest;
    });
    if (places.length === 0) return undefined;
    return { draft: repaired, repairs: places.map((at) => ({ at, summary, lossless: true })) };
  },
};
