import type { Remedy } from '../../../types.ts';
import { placeInEnglish } from '../../conversation/place-in-english.ts';

/** The remedy in English. */
export const schemaExtraneousKey: Remedy = {
  title: 'A key that the API does not know',
  meaning:
    'The request holds a key that Bedrock, or the copy of the schema that it uses for this model, does not know: a setting of a client or proxy, a field of another API, or a feature that this model does not have here.',
  steps: (facts) => [
    ...placeInEnglish(facts),
    ...(facts.parameter
      ? [`Remove \`${facts.parameter}\` from the request.`]
      : ['Remove the key that the error names from the request.']),
    'Do not mix the APIs: a block is `{ text }` in Converse and `{ type: "text", text }` in InvokeModel; where the error also names a required key, the body is in the form of another API.',
    'Settings that only Claude knows (`top_k`, `thinking`, `anthropic_beta`) belong into `additionalModelRequestFields` in Converse.',
    'A field of a beta (`context_management`, `defer_loading`, `eager_input_streaming`) is known only with its flag in `anthropic_beta`, and not every beta is on Bedrock; Claude Code leaves them out with `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1`.',
    'Opus 4.7 and newer take neither `strict` tools nor `output_config.format` on Bedrock: leave them out, or use a model that has them (4.5, 4.6).',
    'A key of your chat client or proxy (`chat_id`, `guardrails`, ...) travels in the body: name it in `additional_drop_params` of the model behind a LiteLLM proxy; `drop_params` does not remove it.',
    'A body of the old text completion API (`max_tokens_to_sample`, `inputText`) means that the client does not know the model: use its Converse route, in LiteLLM `bedrock/converse/<model>`.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
