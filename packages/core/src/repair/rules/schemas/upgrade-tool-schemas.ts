import type { LocalizedText } from '../../../localized-text.ts';
import type { RepairRule, RuleOutcome } from '../../types.ts';
import { type JsonSchema, mapSchema, schemaOf } from './json-schema.ts';
import { mapToolSpecs } from './map-tool-schemas.ts';
import { hasBrokenKeyword } from './spell-keywords.ts';
import { namesOldDialect, upgradeSchema, withoutDialect } from './upgrade-schema.ts';

const summary = {
  en: 'a tool schema was rewritten in JSON Schema draft 2020-12, with the same meaning',
  ko: '도구 스키마를 같은 뜻의 JSON Schema draft 2020-12로 고쳐 썼습니다',
};

const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']);

/** Rewrites what older drafts and OpenAPI write otherwise; refuses what has no meaning in any. */
export const upgradeToolSchemas: RepairRule = {
  id: 'upgrade-tool-schemas',
  summary,
  prevents: 'tool-schema-invalid',
  source: 'https://json-schema.org/draft/2020-12; the refusal names that draft',
  apply(draft) {
    const places: string[] = [];
    let broken: string | undefined;
    const repaired = mapToolSpecs(draft, (toolSpec, index) => {
      const json = schemaOf(toolSpec.inputSchema.json);
      if (!json) return toolSpec;
      const at = `toolConfig.tools[${index}].inputSchema`;
      const upgraded = upgradedWhole(json);
      mapSchema(upgraded, (schema, path) => {
        if (broken === undefined && isBroken(schema)) broken = path === '' ? at : `${at}.${path}`;
        return schema;
      });
      if (upgraded === json) return toolSpec;
      places.push(at);
      return { ...toolSpec, inputSchema: { json: upgraded } };
    });
    if (broken !== undefined) return refuse(broken);
    if (places.length === 0) return undefined;
    return { draft: repaired, repairs: places.map((at) => ({ at, summary, lossless: true })) };
  },
};

/** The very same schema where it says nothing that draft 2020-12 says otherwise. */
function upgradedWhole(json: JsonSchema): JsonSchema {
  let isOld = false;
  const upgraded = mapSchema(json, (schema) => {
    isOld ||= namesOldDialect(schema);
    return upgradeSchema(schema);
  });
  return upgraded === json && !isOld ? json : mapSchema(upgraded, withoutDialect);
}

function isBroken(schema: JsonSchema): boolean {
  const { type, required, properties, enum: values } = schema;
  const types = Array.isArray(type) ? type : [type];
  return (
    (type !== undefined && !types.every((one) => typeof one === 'string' && TYPES.has(one))) ||
    (required !== undefined && !isTextList(required)) ||
    (properties !== undefined && schemaOf(properties) === undefined) ||
    (values !== undefined && !Array.isArray(values)) ||
    hasBrokenKeyword(schema)
  );
}

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function refuse(at: string): RuleOutcome {
  const message: LocalizedText = {
    en: `The tool schema is no JSON Schema at ${at}. Give it a type that JSON Schema has, a list of names in "required", an object in "properties", a list in "enum" and numbers as bounds.`,
    ko: `${at}의 도구 스키마가 JSON Schema가 아닙니다. JSON Schema에 있는 type, 이름 목록인 "required", 객체인 "properties", 목록인 "enum", 숫자인 한계값으로 고치세요.`,
  };
  return { refusal: { kind: 'tool-schema-invalid', at, message } };
}
