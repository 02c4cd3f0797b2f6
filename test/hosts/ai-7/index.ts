export * as bedrock from '@ai-sdk/amazon-bedrock';
export * as anthropic from '@ai-sdk/amazon-bedrock/anthropic';
export * as compatible from '@ai-sdk/openai-compatible';
export * as ai from 'ai';
