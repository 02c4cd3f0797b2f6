/** A plain id or an id with a profile prefix: the characters that the service takes. */
const PLAIN_ID = /^(?!arn:)[a-zA-Z0-9][a-zA-Z0-9:.-]*$/;

/** Any ARN of something that can be called: `bedrock`, or a SageMaker endpoint. */
const ARN =
  /^arn:aws(?:-[a-z0-9]{1,8}){0,3}:(?:bedrock|sagemaker):[a-z0-9-]{0,20}:\d{0,13}:(?!guardrail|knowledge-base|agent|flow|data-source)[a-z-]{1,40}\/[a-zA-Z0-9:._/-]+$/;

const CLAUDE_ID = /^(?:[a-z][a-z0-9-]{0,15}\.)?anthropic\.claude-[a-zA-Z0-9:.-]+$/;

/** The longest `modelId` that the service takes, in characters. */
const LONGEST = 2_048;

/**
 * Whether a string has the shape of what Bedrock takes as `modelId`: a plain id or an ARN. What has
 * not is answered with "The provided model identifier is invalid."
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
export function isModelIdShaped(value: string): boolean {
  return value.length <= LONGEST && (PLAIN_ID.test(value) || ARN.test(value));
}

/** Whether a string is shaped like a Claude's id, with or without a profile prefix. */
export function isClaudeIdShaped(value: string): boolean {
  return value.length <= LONGEST && CLAUDE_ID.test(value);
}
