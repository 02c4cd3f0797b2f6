import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'this model takes no output format on Bedrock: the schema went into the system prompt as an instruction, so check the answer yourself',
  ko: '이 모델은 Bedrock에서 출력 형식을 받지 않아 스키마를 시스템 프롬프트의 지시로 넣었습니다. 응답을 직접 확인하세요',
};

/** Asks for the JSON in words where the model takes no output format. */
export const replaceOutputFormat: RepairRule = {
  id: 'replace-output-format',
  summary,
  prevents: 'schema-extraneous-key',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
  apply(draft, { traits }) {
    const { outputConfig, ...rest } = draft;
    if (!outputConfig?.textFormat || traits.structuredOutput) return undefined;
    const { textFormat, ...others } = outputConfig;
    const inserted = INSERTED_TEXTS.answerAsJson;
    const text = `${inserted}\n${textFormat.structure.jsonSchema.schema}`;
    return {
      draft: {
        ...rest,
        system: [...draft.system, { text }],
        ...(Object.keys(others).length > 0 ? { outputConfig: others } : {}),
      },
      repairs: [{ at: 'outputConfig.textFormat', summary, lossless: false, inserted }],
    };
  },
};
