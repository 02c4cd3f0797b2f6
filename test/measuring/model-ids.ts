/** The model that is asked for, and the one to fall back to, as Bedrock knows them in us-east-1. */
export const SONNET = 'us.anthropic.claude-sonnet-4-6';
export const HAIKU = 'us.anthropic.claude-haiku-4-5-20251001-v1:0';
