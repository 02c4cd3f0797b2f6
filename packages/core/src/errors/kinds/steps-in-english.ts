import { ofFrameworks, ofSdk, stepsInWords } from './steps-in-words.ts';

/** Writes the steps of a remedy in English: for whoever is not known, and for users of the AWS SDK. */
export const stepsInEnglish = {
  general: stepsInWords({
    ...ofFrameworks,
    entry: '`withCaprock(...)`',
    fallbackCall: '`withCaprock(model, { fallbacks: [...] })`',
    mends: (does) => `Wrap the model with \`withCaprock(...)\`: ${does}`,
    fallbacks:
      'Give fallbacks to `withCaprock(model, { fallbacks: [...] })`: it waits, retries and falls back by itself.',
  }),
  awsSdk: stepsInWords({
    ...ofSdk,
    entry: '`caprockPlugin({ ... })` or `safeClaudeCall(...)`',
    fallbackCall: '`safeClaudeCall(messages, { fallbacks: [...] })`',
    mends: (does) =>
      `Let Caprock do it, with \`client.middlewareStack.use(caprockPlugin({ region }))\` or \`safeClaudeCall(...)\`: ${does}`,
    fallbacks:
      'Call `safeClaudeCall(messages, { fallbacks: [...] })`: it waits, retries and falls back by itself. The plugin stays with one model in one region.',
  }),
} as const;
