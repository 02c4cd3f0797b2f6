import type { Remedy } from '../../../types.ts';

/** The remedy in Korean. */
export const noRegion: Remedy = {
  title: 'AWS 리전이 설정되지 않았습니다',
  meaning: '클라이언트가 어느 리전을 호출할지 모릅니다.',
  steps: () => [
    '설정하세요: AI SDK는 `export AWS_REGION=us-east-1`, LangChain은 `export AWS_DEFAULT_REGION=us-east-1`. 코드에서 `region`을 넘겨도 됩니다.',
    '두 프레임워크 모두 프로필의 리전을 읽지 않으므로 환경 변수도 설정하세요.',
  ],
  variants: {
    langchain: () => [
      '설정하세요: `export AWS_DEFAULT_REGION=us-east-1`(`AWS_REGION`은 읽지 않습니다). 또는 `ChatBedrockConverse`에 `region: "us-east-1"`을 넘기세요.',
    ],
    'ai-sdk': () => [
      '설정하세요: `export AWS_REGION=us-east-1`. 또는 `createAmazonBedrock({ region: "us-east-1" })`로 넘기세요.',
      '프로바이더는 프로필의 리전을 읽지 않아요. 환경 변수도 설정하거나, 프로필을 읽는 `@caprock/ai-sdk/node`의 `region: awsRegion()`을 넘기세요.',
    ],
    'aws-sdk': () => [
      '설정하세요: `export AWS_REGION=us-east-1`. 또는 `new BedrockRuntimeClient({ region: "us-east-1" })`로 넘기세요. `safeClaudeCall`에는 `region`이나 `defaultRegion`을 주면 됩니다.',
      '`caprockPlugin({ region })`에도 같은 `region`을 주세요. 플러그인은 클라이언트나 프로필의 리전을 읽지 않습니다.',
    ],
    litellm: () => [
      '`config.yaml`에서 모델의 `litellm_params`에 `aws_region_name: us-east-1`을 넣거나 프록시에 `AWS_REGION_NAME`을 설정하세요.',
      '프록시 데이터베이스에 저장한 자격 증명에도 리전이 필요합니다.',
    ],
  },
  link: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
};
