export * as bedrock from '@ai-sdk/amazon-bedrock';
export * as anthropic from '@ai-sdk/amazon-bedrock/anthropic';
export * as ai from 'ai';
