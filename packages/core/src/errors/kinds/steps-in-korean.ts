import { ofFrameworks, ofSdk, stepsInWords } from './steps-in-words.ts';

/** Writes the steps of a remedy in Korean: for whoever is not known, and for users of the AWS SDK. */
export const stepsInKorean = {
  general: stepsInWords({
    ...ofFrameworks,
    entry: '`withCaprock(...)`',
    fallbackCall: '`withCaprock(model, { fallbacks: [...] })`',
    mends: (does) => `모델을 \`withCaprock(...)\`으로 감싸세요. ${does}`,
    fallbacks:
      '`withCaprock(model, { fallbacks: [...] })`에 대체 모델을 주세요. 기다림, 재시도, 대체를 자동으로 합니다.',
  }),
  awsSdk: stepsInWords({
    ...ofSdk,
    entry: '`caprockPlugin({ ... })`이나 `safeClaudeCall(...)`',
    fallbackCall: '`safeClaudeCall(messages, { fallbacks: [...] })`',
    mends: (does) =>
      `클라이언트에 \`client.middlewareStack.use(caprockPlugin({ region }))\`을 한 번 적용하거나 \`safeClaudeCall(...)\`로 호출하세요. ${does}`,
    fallbacks:
      '`safeClaudeCall(messages, { fallbacks: [...] })`로 호출하세요. 기다림, 재시도, 대체를 자동으로 합니다. 플러그인은 모델과 리전을 바꾸지 않습니다.',
  }),
} as const;
