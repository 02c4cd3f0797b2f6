import type { RepairRule } from '../../types.ts';
import { type JsonSchema, schemaOf } from './json-schema.ts';
import { mapToolSpecs } from './map-tool-schemas.ts';
import { mergeBranches } from './merge-branches.ts';

const typed = {
  en: 'a tool schema got the type object at its top, which Bedrock asks for',
  ko: '도구 스키마의 최상위에 Bedrock이 요구하는 object 타입을 넣었습니다',
};
const merged = {
  en: 'the alternatives at the top of a tool schema became one object that takes the properties of each',
  ko: '도구 스키마 최상위의 선택지를 각 속성을 모두 받는 하나의 객체로 합쳤습니다',
};
const wrapped = {
  en: 'a tool schema that describes no object was put under the key "value" for this request; answers carry the input as it was defined',
  ko: '객체가 아닌 도구 스키마를 이 요청에서만 "value" 키 아래에 넣었습니다. 응답의 입력은 정의한 대로 돌아옵니다',
};

const COMBINATORS = ['allOf', 'anyOf', 'oneOf'];
const KEY = 'value';

/** Makes the top of every tool schema a plain object. */
export const objectToolSchema: RepairRule = {
  id: 'object-tool-schema',
  summary: typed,
  prevents: 'tool-schema-invalid',
  source: 'bedrock-runtime 2023-09-30, ToolInputSchema; the refusal names oneOf, allOf and anyOf',
  apply(draft) {
    const repairs: { at: string; summary: typeof typed; lossless: boolean }[] = [];
    const wrappedInputs: Record<string, string> = {};
    const repaired = mapToolSpecs(draft, (toolSpec, index) => {
      const outcome = asObject(toolSpec.inputSchema.json);
      if (!outcome) return toolSpec;
      const { json, summary } = outcome;
      repairs.push({
        at: `toolConfig.tools[${index}].inputSchema`,
        summary,
        lossless: summary !== merged,
      });
      if (summary === wrapped) wrappedInputs[toolSpec.name] = KEY;
      return { ...toolSpec, inputSchema: { json } };
    });
    return repairs.length > 0
      ? { draft: repaired, repairs, restore: { wrappedInputs } }
      : undefined;
  },
};

function asObject(value: unknown): { json: JsonSchema; summary: typeof typed } | undefined {
  const schema = schemaOf(value);
  if (!schema) return { json: { type: 'object', properties: {} }, summary: typed };
  if (COMBINATORS.some((member) => schema[member] !== undefined)) {
    const json = mergeBranches(schema);
    return json ? { json, summary: merged } : wrap(schema);
  }
  const { type, $ref } = schema;
  if (type === 'object') return undefined;
  if (Array.isArray(type) && type.includes('object')) {
    return { json: { ...schema, type: 'object' }, summary: typed };
  }
  if (type === undefined && $ref === undefined && describesNoValue(schema)) {
    return { json: { type: 'object', properties: {}, ...schema }, summary: typed };
  }
  return wrap(schema);
}

/** Without a type of its own, a schema with an enum or a constant still describes a value. */
function describesNoValue(schema: JsonSchema): boolean {
  return schema.enum === undefined && schema.const === undefined && schema.items === undefined;
}

/** Definitions stay at the top, where references look for them. */
function wrap(schema: JsonSchema): { json: JsonSchema; summary: typeof typed } {
  const { $defs, ...inner } = schema;
  return {
    json: {
      type: 'object',
      properties: { [KEY]: inner },
      required: [KEY],
      ...($defs === undefined ? {} : { $defs }),
    },
    summary: wrapped,
  };
}
