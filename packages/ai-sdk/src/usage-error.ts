import { CaprockError, diagnosisOf, type ErrorKind, type Language } from '@caprock/core';

interface Usage {
  readonly kind: ErrorKind;
  readonly en: (name: string) => string;
  readonly ko: (name: string) => string;
}

/** What a caller can ask for that the AI SDK has no way to do, with the way that there is. */
const USAGES = {
  'name-in-middleware': {
    kind: 'invalid-model-id',
    en: (name) =>
      `A middleware cannot change the model '${name}' into another. Wrap the provider instead: withCaprock(createAmazonBedrock())('${name}').`,
    ko: (name) =>
      `미들웨어로는 '${name}' 모델을 다른 모델로 바꿀 수 없습니다. 대신 provider를 감싸세요: withCaprock(createAmazonBedrock())('${name}').`,
  },
  'name-without-provider': {
    kind: 'invalid-model-id',
    en: (name) =>
      `The model '${name}' cannot be built from a model object of this provider. Wrap the provider instead: withCaprock(provider)('${name}'), or write the full model id.`,
    ko: (name) =>
      `이 provider의 모델 객체로는 '${name}' 모델을 만들 수 없습니다. 대신 provider를 감싸거나(withCaprock(provider)('${name}')) 전체 모델 ID를 쓰세요.`,
  },
  'region-of-fallback': {
    kind: 'region-not-supported',
    en: (name) =>
      `A provider signs for one region, so the fallback '${name}' cannot go to another. Make the provider for any region: withCaprock((region) => createAmazonBedrock({ region }), { regions: ['…'] }). Or give a model of a provider for that region: createAmazonBedrock({ region })('…').`,
    ko: (name) =>
      `provider는 한 리전으로만 서명하므로 '${name}' 폴백을 다른 리전으로 보낼 수 없습니다. 어느 리전에서나 provider를 만들 수 있게 하세요: withCaprock((region) => createAmazonBedrock({ region }), { regions: ['…'] }). 또는 그 리전의 provider로 만든 모델을 넣으세요: createAmazonBedrock({ region })('…').`,
  },
  'regions-without-factory': {
    kind: 'region-not-supported',
    en: (name) =>
      `A provider signs for one region, so it cannot call '${name}'. Give a function that makes one for each region: withCaprock((region) => createAmazonBedrock({ region }), { regions: ['…'] }).`,
    ko: (name) =>
      `provider는 한 리전으로만 서명하므로 '${name}'을(를) 부를 수 없습니다. 리전마다 provider를 만드는 함수를 넣으세요: withCaprock((region) => createAmazonBedrock({ region }), { regions: ['…'] }).`,
  },
  'no-regions': {
    kind: 'no-region',
    en: () =>
      "A function that makes providers needs to know for which regions: withCaprock((region) => createAmazonBedrock({ region }), { regions: ['us-east-1', 'us-west-2'] }).",
    ko: () =>
      "provider를 만드는 함수에는 리전을 알려 주어야 합니다: withCaprock((region) => createAmazonBedrock({ region }), { regions: ['us-east-1', 'us-west-2'] }).",
  },
  endpoint: {
    kind: 'endpoint-wrong',
    en: () =>
      'The region or the `baseURL` of this provider would send the request to another host than it seems to. Nothing was sent. Check `region`, `baseURL`, `AWS_REGION` and `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`.',
    ko: () =>
      '이 provider의 리전이나 `baseURL` 때문에 요청이 보이는 것과 다른 호스트로 나가게 됩니다. 아무것도 보내지 않았습니다. `region`, `baseURL`, `AWS_REGION`, `AWS_ENDPOINT_URL_BEDROCK_RUNTIME`을 확인하세요.',
  },
  'gateway-unsaid': {
    kind: 'wrong-api-for-model',
    en: (name) =>
      `'${name}' is a provider of OpenAI's chat API, where names are not Bedrock's. If it leads to a gateway in front of Bedrock (LiteLLM), say so: withCaprock(provider, { gateway: true, baseModel: 'claude-sonnet-4-6' }). For Bedrock itself take createAmazonBedrock().`,
    ko: (name) =>
      `'${name}'은(는) OpenAI 채팅 API의 provider라서 모델 이름이 Bedrock의 이름이 아닙니다. Bedrock 앞의 게이트웨이(LiteLLM)를 부르는 것이면 그렇게 알려 주세요: withCaprock(provider, { gateway: true, baseModel: 'claude-sonnet-4-6' }). Bedrock을 직접 부르려면 createAmazonBedrock()을 쓰세요.`,
  },
  'no-gateway': {
    kind: 'wrong-api-for-model',
    en: (name) =>
      `\`gateway: true\` is for a provider that asks a gateway over OpenAI's chat API, and '${name}' does not. Take createOpenAICompatible({ name: 'litellm', baseURL: 'https://…/v1' }), or leave \`gateway\` out.`,
    ko: (name) =>
      `\`gateway: true\`는 OpenAI 채팅 API로 게이트웨이를 부르는 provider에 쓰는데, '${name}'은(는) 그렇지 않습니다. createOpenAICompatible({ name: 'litellm', baseURL: 'https://…/v1' })을 쓰거나 \`gateway\`를 빼세요.`,
  },
  'mixed-specifications': {
    kind: 'invalid-model-id',
    en: (name) =>
      `The fallback '${name}' follows another version of the AI SDK's model specification than the first model. Use providers of the same AI SDK version.`,
    ko: (name) =>
      `'${name}' 폴백은 첫 모델과 다른 버전의 AI SDK 모델 규격을 따릅니다. 같은 AI SDK 버전의 provider를 쓰세요.`,
  },
} as const satisfies Record<string, Usage>;

/** The error for something that cannot be done this way, with the way that it can. */
export function usageError(
  usage: keyof typeof USAGES,
  name: string,
  lang: Language = 'en',
): CaprockError {
  const { kind, [lang]: sentence } = USAGES[usage];
  const message = sentence(name);
  return new CaprockError({ message, diagnosis: diagnosisOf(kind, { message }) });
}
