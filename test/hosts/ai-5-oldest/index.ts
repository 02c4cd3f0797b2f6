export * as bedrock from '@ai-sdk/amazon-bedrock';
export * as ai from 'ai';
