import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import type { RequestDraft } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';
import { safeName } from '../names/safe-name.ts';
import { type JsonSchema, mapSchema, schemaOf } from './json-schema.ts';
import { mapToolSpecs } from './map-tool-schemas.ts';

const summary = {
  en: 'property names that the model does not take were replaced for this request; answers carry them as they were defined',
  ko: '모델이 받지 않는 속성 이름을 이 요청에서만 바꿨습니다. 응답에는 정의한 이름이 돌아옵니다',
};

const LEGAL = /^[a-zA-Z0-9_.-]{1,64}$/;

/** Replaces property names that Claude does not take, in schemas and in the calls of the history. */
export const renameSchemaKeys: RepairRule = {
  id: 'rename-schema-keys',
  summary,
  prevents: 'tool-schema-invalid',
  source: "the refusal: Property keys should match pattern '^[a-zA-Z0-9_.-]{1,64}$'",
  apply(draft, { traits }) {
    if (!traits.claude) return undefined;
    const inputKeys: Record<string, Record<string, string>> = {};
    const places: string[] = [];
    const repaired = mapToolSpecs(draft, (toolSpec, index) => {
      const json = schemaOf(toolSpec.inputSchema.json);
      const keys: Record<string, string> = {};
      const renamed = json && mapSchema(json, (schema) => renameProperties(schema, keys));
      if (!renamed || renamed === json) return toolSpec;
      inputKeys[toolSpec.name] = keys;
      places.push(`toolConfig.tools[${index}].inputSchema`);
      return { ...toolSpec, inputSchema: { json: renamed } };
    });
    if (places.length === 0) return undefined;
    return {
      draft: renameCalls(repaired, inputKeys),
      repairs: places.map((at) => ({ at, summary, lossless: true })),
      restore: { inputKeys },
    };
  },
};

/** The name that the caller wrote stays readable to the model as the property's title. */
function renameProperties(schema: JsonSchema, keys: Record<string, string>): JsonSchema {
  const properties = schemaOf(schema.properties);
  if (!properties || Object.keys(properties).every((key) => LEGAL.test(key))) return schema;
  const safe = (key: string): string => {
    if (LEGAL.test(key)) return key;
    const own = safeName(key, 'key');
    keys[own] = key;
    return own;
  };
  const entries = Object.entries(properties).map(([key, property]) => {
    const own = schemaOf(property);
    const titled = own && !LEGAL.test(key) ? { title: key, ...own } : property;
    return [safe(key), titled] as const;
  });
  const { required } = schema;
  return {
    ...schema,
    properties: Object.fromEntries(entries),
    ...(Array.isArray(required)
      ? { required: required.map((key) => (typeof key === 'string' ? safe(key) : key)) }
      : {}),
  };
}

function renameCalls(
  draft: RequestDraft,
  inputKeys: Readonly<Record<string, Readonly<Record<string, string>>>>,
): RequestDraft {
  const wanted = new Map(
    Object.entries(inputKeys).map(([tool, keys]) => [
      tool,
      new Map(Object.entries(keys).map(([sent, written]) => [written, sent])),
    ]),
  );
  return mapMessages(draft, (message) =>
    mapContent(message, (block) => {
      const { toolUse, origin: _, ...rest } = block;
      const keys = toolUse && wanted.get(toolUse.name);
      if (!keys) return block;
      return { ...rest, toolUse: { ...toolUse, input: renamed(toolUse.input, keys) } };
    }),
  );
}

function renamed(value: unknown, keys: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => renamed(item, keys));
  const record = schemaOf(value);
  if (!record) return value;
  return Object.fromEntries(
    Object.entries(record).map(([key, member]) => [keys.get(key) ?? key, renamed(member, keys)]),
  );
}
