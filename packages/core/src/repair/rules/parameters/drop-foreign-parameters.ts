import type { RepairRule } from '../../types.ts';

const summary = {
  en: 'a parameter that Claude does not have was left out',
  ko: 'Claude에 없는 매개변수를 뺐습니다',
};

/** Parameters and beta flags of other providers and of Anthropic's own API, which Bedrock refuses by their presence. */
const FOREIGN = [
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'n',
  'parallel_tool_calls',
  'presence_penalty',
  'seed',
  'stream',
  'stream_options',
  'top_logprobs',
  'user',
];
const FOREIGN_BETAS = ['advanced-tool-use', 'compact-2026-01-12', 'prompt-caching'];

/** Leaves out what the model's validator refuses by its presence, and what changes nothing without it. */
export const dropForeignParameters: RepairRule = {
  id: 'drop-foreign-parameters',
  summary,
  prevents: 'schema-extraneous-key',
  source:
    'https://github.com/BerriAI/litellm (UNSUPPORTED_BEDROCK_CONVERSE_BETA_PATTERNS); OpenAI API reference',
  apply(draft, { traits }) {
    const { additionalModelRequestFields: fields } = draft;
    if (!fields || !traits.claude) return undefined;
    const foreign = FOREIGN.filter((name) => fields[name] !== undefined);
    const flags = Array.isArray(fields.anthropic_beta) ? fields.anthropic_beta : [];
    const known = flags.filter(
      (flag) => !FOREIGN_BETAS.some((own) => String(flag).startsWith(own)),
    );
    const places = [...foreign, ...(known.length < flags.length ? ['anthropic_beta'] : [])];
    if (places.length === 0) return undefined;
    const kept = Object.entries(fields).filter(([name]) => !places.includes(name));
    const others = Object.fromEntries(kept);
    const beta = known.length > 0 ? { anthropic_beta: known } : {};
    return {
      draft: {
        ...draft,
        additionalModelRequestFields: { ...others, ...(flags.length > 0 ? beta : {}) },
      },
      repairs: places.map((name) => ({
        at: `additionalModelRequestFields.${name}`,
        summary,
        lossless: false,
      })),
    };
  },
};
