import type { ToolSpecification } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';
import { schemaOf } from './json-schema.ts';
import { mapToolSpecs } from './map-tool-schemas.ts';
import { strictCost, strictSubset } from './strict-subset.ts';

const fitted = {
  en: 'the schema of a strict tool was closed, and its bounds were moved to descriptions',
  ko: 'strict 도구의 스키마를 닫고 범위 제한을 설명으로 옮겼습니다',
};
const loosened = {
  en: '"strict" was left out: together the strict schemas are more complex than Bedrock compiles',
  ko: 'strict 스키마들이 Bedrock이 처리할 수 있는 것보다 복잡해 "strict"를 뺐습니다',
};

/** The limits over all strict tools of a request; the refusals name them. */
const LIMITS = { tools: 20, unions: 16, optional: 24 };

/** Brings strict schemas into the subset that Bedrock takes; gives `strict` up above its limits. */
export const fitStrictSchemas: RepairRule = {
  id: 'fit-strict-schemas',
  summary: fitted,
  prevents: 'structured-output-schema-invalid',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
  apply(draft, { traits }) {
    if (!traits.structuredOutput) return undefined;
    const specs = draft.toolConfig?.tools.flatMap(({ toolSpec }) => toolSpec ?? []) ?? [];
    const tooComplex = isTooComplex(specs);
    const repairs: { at: string; summary: typeof fitted; lossless: boolean }[] = [];
    const repaired = mapToolSpecs(draft, (toolSpec, index) => {
      const { strict, ...loose } = toolSpec;
      if (!strict) return toolSpec;
      const at = `toolConfig.tools[${index}]`;
      if (tooComplex) {
        repairs.push({ at, summary: loosened, lossless: false });
        return loose;
      }
      const json = schemaOf(toolSpec.inputSchema.json);
      const fit = json && strictSubset(json);
      if (!fit || fit === json) return toolSpec;
      repairs.push({ at, summary: fitted, lossless: false });
      return { ...toolSpec, inputSchema: { json: fit } };
    });
    return repairs.length > 0 ? { draft: repaired, repairs } : undefined;
  },
};

function isTooComplex(specs: readonly ToolSpecification[]): boolean {
  const strict = specs.filter((toolSpec) => toolSpec.strict);
  const costs = strict.map(({ inputSchema }) => strictCost(schemaOf(inputSchema.json) ?? {}));
  const sum = (member: 'unions' | 'optional') =>
    costs.reduce((total, cost) => total + cost[member], 0);
  return (
    strict.length > LIMITS.tools ||
    sum('unions') > LIMITS.unions ||
    sum('optional') > LIMITS.optional
  );
}
