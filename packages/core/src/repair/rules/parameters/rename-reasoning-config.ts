import type { RepairRule } from '../../types.ts';
import { schemaOf as recordOf } from '../schemas/json-schema.ts';

const summary = {
  en: 'thinking, which is what the model reads, was sent in the place of reasoning_config',
  ko: 'reasoning_config 대신 모델이 읽는 thinking을 보냅니다',
};

/** Sends the name that samples for Claude 3.7 and Amazon Nova gave to thinking as the model's own. */
export const renameReasoningConfig: RepairRule = {
  id: 'rename-reasoning-config',
  summary,
  prevents: 'schema-extraneous-key',
  source: 'https://github.com/UKGovernmentBEIS/inspect_ai/issues/3765',
  apply(draft, { traits }) {
    const { additionalModelRequestFields: fields } = draft;
    const asked = recordOf(fields?.reasoning_config);
    if (!fields || !traits.claude || !asked) return undefined;
    const { reasoning_config: _, ...others } = fields;
    const isSaid = draft.thinking !== undefined || others.thinking !== undefined;
    const repaired = isSaid ? others : { ...others, thinking: asked };
    return {
      draft: { ...draft, additionalModelRequestFields: repaired },
      repairs: [
        { at: 'additionalModelRequestFields.reasoning_config', summary, lossless: !isSaid },
      ],
    };
  },
};
