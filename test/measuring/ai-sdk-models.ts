import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { withCaprock } from '@caprock/ai-sdk';
import type { LanguageModel } from 'ai';
import { createFallback } from 'ai-fallback';
import { createRetryableModel, error, httpStatus } from 'ai-retry/language-model';
import { HAIKU, SONNET } from './model-ids.ts';

/** A model, and the settings of a call that its README asks for. */
export interface AiSdkModel {
  readonly model: LanguageModel;
  readonly maxRetries?: number;
}

/** The Bedrock provider as it is, through Caprock, and through the two packages for fallbacks. */
export function aiSdkModels(url: string): Readonly<Record<string, AiSdkModel>> {
  const region = 'us-east-1';
  const keys = { accessKeyId: 'local', secretAccessKey: 'local' };
  const provider = createAmazonBedrock({ region, baseURL: url, ...keys });
  const [sonnet, haiku] = [provider(SONNET), provider(HAIKU)];
  const wrapped = withCaprock(provider, {
    region,
    fallbacks: ['claude-haiku-4-5'],
    onEvent: () => {},
  });
  const retryable = createRetryableModel({
    model: sonnet,
    retries: [
      httpStatus(429, 503).switch({ model: haiku }),
      error.isRetryable(true).retry({ delay: 1_000, backoffFactor: 2 }),
      haiku,
    ],
  });
  return {
    '@ai-sdk/amazon-bedrock': { model: sonnet },
    '@caprock/ai-sdk': { model: wrapped('claude-sonnet-4-6') },
    'ai-retry 2.4.0': { model: retryable, maxRetries: 0 },
    'ai-fallback 3.0.0': { model: createFallback({ models: [sonnet, haiku] }) },
  };
}
