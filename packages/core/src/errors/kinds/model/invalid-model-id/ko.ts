import type { Remedy } from '../../../types.ts';
import { stepsInKorean } from '../../steps-in-korean.ts';
import { resolveCommand } from '../commands.ts';

/** The remedy in Korean. */
export const invalidModelId: Remedy = {
  title: '이 리전의 Bedrock이 모르는 모델 ID입니다',
  meaning:
    'ID에 오타가 있거나, `claude-sonnet-4` 같은 일반 이름이거나, 리전과 다른 지역의 ID입니다.',
  steps: (facts) => [
    `\`${resolveCommand(facts, 'ko')}\`을 실행하면 그곳에서 되는 ID가 나옵니다.`,
    '모델을 `withCaprock(...)`으로 감싸세요. 자동으로 고치고 무엇을 고쳤는지 알려 줍니다.',
    '호출이 실제로 가는 리전을 확인하세요.',
  ],
  variants: {
    langchain: (facts) => [
      `\`${resolveCommand(facts, 'ko')}\`을 실행하고 나온 ID를 \`model\`에 넘기세요.`,
      '모델을 `withCaprock(model)`으로 감싸세요. 이 일을 자동으로 하고 알려 줍니다.',
      '생성자의 `region`을 확인하세요. 그것과 `AWS_DEFAULT_REGION`만 읽습니다.',
    ],
    'ai-sdk': (facts) => [
      `\`${resolveCommand(facts, 'ko')}\`을 실행하고 나온 ID로 프로바이더를 부르세요: \`bedrock("<id>")\`.`,
      '프로바이더를 `withCaprock(...)`으로 감싸세요. 이 일을 자동으로 하고 알려 줍니다.',
    ],
    'aws-sdk': stepsInKorean.awsSdk(({ mends }, facts) => [
      `\`${resolveCommand(facts, 'ko')}\`을 실행하고 나온 ID를 \`modelId\`에 넘기세요.`,
      mends('짧은 이름을 그 ID로 자동으로 바꾸고 알려 줍니다.'),
      '클라이언트의 `region`과 플러그인의 `region`이 같은지 확인하세요. 플러그인은 자기 리전에 맞는 ID를 고릅니다.',
    ]),
    litellm: (facts) => [
      `\`${resolveCommand(facts, 'ko')}\`을 실행하고 나온 ID를 \`config.yaml\`에 경로와 함께 적으세요: \`litellm_params: { model: bedrock/converse/<id>, aws_region_name: <region> }\`.`,
      '게이트웨이 자체 이름은 `GET /v1/models`가 해당 키에 대해 보여 주는 것만 됩니다.',
      '클라이언트가 보내는 이름은 `model_name`이고, Bedrock이 받는 것은 `litellm_params.model`입니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html',
};
