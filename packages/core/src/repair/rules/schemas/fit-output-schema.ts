import type { RepairRule } from '../../types.ts';
import { mapSchema, schemaOf } from './json-schema.ts';
import { strictSubset } from './strict-subset.ts';
import { upgradeSchema } from './upgrade-schema.ts';

const summary = {
  en: 'the schema of the output format was closed, and its bounds were moved to descriptions',
  ko: '출력 형식의 스키마를 닫고 범위 제한을 설명으로 옮겼습니다',
};

/** Brings the schema of an output format into the subset that Bedrock compiles. */
export const fitOutputSchema: RepairRule = {
  id: 'fit-output-schema',
  summary,
  prevents: 'structured-output-schema-invalid',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
  apply(draft, { traits }) {
    const { outputConfig } = draft;
    const format = outputConfig?.textFormat;
    if (!format || !traits.structuredOutput) return undefined;
    const { jsonSchema } = format.structure;
    const schema = schemaOf(parsed(jsonSchema.schema));
    const fit = schema && strictSubset(mapSchema(schema, upgradeSchema));
    if (!fit || fit === schema) return undefined;
    const structure = { jsonSchema: { ...jsonSchema, schema: JSON.stringify(fit) } };
    return {
      draft: { ...draft, outputConfig: { ...outputConfig, textFormat: { ...format, structure } } },
      repairs: [{ at: 'outputConfig.textFormat', summary, lossless: false }],
    };
  },
};

/** What is no JSON is left to Bedrock, which says where. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
