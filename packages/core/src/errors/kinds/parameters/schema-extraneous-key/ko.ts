import type { Remedy } from '../../../types.ts';
import { placeInKorean } from '../../conversation/place-in-korean.ts';

/** The remedy in Korean. */
export const schemaExtraneousKey: Remedy = {
  title: 'API가 모르는 키가 있습니다',
  meaning:
    'Bedrock이나 이 모델에 적용되는 스키마가 모르는 키가 요청에 있습니다. 클라이언트나 프록시의 설정, 다른 API의 필드, 또는 여기서 이 모델에 없는 기능입니다.',
  steps: (facts) => [
    ...placeInKorean(facts),
    ...(facts.parameter
      ? [`요청에서 \`${facts.parameter}\` 항목을 빼세요.`]
      : ['오류에 나온 키를 요청에서 빼세요.']),
    'API를 섞지 마세요. 블록은 Converse에서 `{ text }`, InvokeModel에서 `{ type: "text", text }`입니다. 필수 키가 없다는 말도 함께 있으면 본문이 다른 API의 형식인 것입니다.',
    'Claude만 아는 설정(`top_k`, `thinking`, `anthropic_beta`)은 Converse의 `additionalModelRequestFields`에 넣으세요.',
    '베타 기능의 필드(`context_management`, `defer_loading`, `eager_input_streaming`)는 `anthropic_beta`에 해당 플래그가 있어야 받으며, Bedrock에 없는 베타도 있습니다. Claude Code는 `CLAUDE_CODE_DISABLE_EXPERIMENTAL_BETAS=1`로 보내지 않게 할 수 있습니다.',
    'Bedrock의 Opus 4.7 이후 모델은 `strict` 도구와 `output_config.format`을 받지 않습니다. 빼거나, 지원하는 모델(4.5, 4.6)을 쓰세요.',
    '채팅 클라이언트나 프록시의 키(`chat_id`, `guardrails` 등)가 본문에 섞여 나갑니다. LiteLLM 프록시라면 모델의 `additional_drop_params`에 적으세요. `drop_params`로는 빠지지 않습니다.',
    '옛 텍스트 완성 API의 본문(`max_tokens_to_sample`, `inputText`)이라면 클라이언트가 모델을 모르는 것입니다. Converse 경로를 쓰세요. LiteLLM에서는 `bedrock/converse/<model>`입니다.',
  ],
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/conversation-inference-call.html',
};
