import type { RepairRule } from '../../types.ts';

const PROMPT_ARN = /^arn:[^:]*:bedrock:[^:]*:\d*:prompt\//;

/** Refuses what a prompt of Prompt management brings itself: which of the two is meant only the caller knows. */
export const refusePromptArnMembers: RepairRule = {
  id: 'refuse-prompt-arn-members',
  summary: {
    en: 'system prompt, tools and parameters beside a prompt ARN are refused before they are sent',
    ko: '프롬프트 ARN과 함께 쓴 시스템 프롬프트, 도구, 매개변수는 보내기 전에 거부합니다',
  },
  prevents: 'schema-violation',
  source: 'bedrock-runtime 2023-09-30, Converse',
  apply(draft) {
    if (!PROMPT_ARN.test(draft.modelId)) return undefined;
    const { system, toolConfig, inferenceConfig, additionalModelRequestFields } = draft;
    const members = { toolConfig, inferenceConfig, additionalModelRequestFields };
    const given = Object.entries(members).find(([, value]) => value !== undefined)?.[0];
    const at = system.length > 0 ? 'system' : given;
    return at === undefined
      ? undefined
      : {
          refusal: {
            kind: 'schema-violation',
            at,
            message: {
              en: `The model is a prompt of Prompt management, which brings its own system prompt, tools and parameters. Leave ${at} out, or call the model by its own id.`,
              ko: `모델이 Prompt management의 프롬프트라서 시스템 프롬프트, 도구, 매개변수가 이미 들어 있습니다. ${at}을(를) 빼거나 모델 자체의 ID로 호출하세요.`,
            },
          },
        };
  },
};
