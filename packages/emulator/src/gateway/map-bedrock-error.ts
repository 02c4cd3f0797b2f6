import type { LiteLlmException } from './gateway-error.ts';

/** What Bedrock answered to the proxy: the status, and the body as text. */
export interface BedrockError {
  readonly status: number;
  readonly text: string;
}

interface ByText {
  readonly holds: readonly string[];
  readonly becomes: (text: string) => LiteLlmException;
}

/**
 * The exception that LiteLLM makes of an error of Bedrock: by its text first, in this order, and by its
 * status only where no text fits.
 * @see https://github.com/BerriAI/litellm litellm/litellm_core_utils/exception_mapping_utils.py at 002b24d3,
 *   `_map_bedrock_exception`, and `_map_exception_by_status` for 403, 424, 502 and the rest
 */
export function mapBedrockError({ status, text }: BedrockError): LiteLlmException {
  const known = BY_TEXT.find(({ holds }) => holds.some((part) => text.includes(part)));
  return known ? known.becomes(text) : byStatus(status, `BedrockException - ${text}`);
}

const BY_TEXT: readonly ByText[] = [
  {
    // "Too many tokens, please wait" is a throttle; its capital keeps it out of this row.
    holds: [
      'too many tokens',
      'expected maxLength:',
      'Input is too long',
      'prompt is too long',
      'prompt: length: 1..',
      'Too many input tokens',
    ],
    becomes: (text) => ({
      kind: 'ContextWindowExceededError',
      message: `BedrockException: Context Window Error - ${text}`,
    }),
  },
  {
    holds: ['Conversation blocks and tool result blocks cannot be provided in the same turn.'],
    becomes: badRequest(
      "\n. Enable 'litellm.modify_params=True' (for PROXY do: `litellm_settings::modify_params: True`) to insert a dummy assistant message and fix this error.",
    ),
  },
  { holds: ['Malformed input request'], becomes: badRequest('') },
  {
    holds: ['A conversation must start with a user message.'],
    becomes: badRequest(
      '\n. Pass in default user message via `completion(..,user_continue_message=)` or enable `litellm.modify_params=True`.\nFor Proxy: do via `litellm_settings::modify_params: True` or user_continue_message under `litellm_params`',
    ),
  },
  {
    holds: [
      'Unable to locate credentials',
      'The security token included in the request is invalid',
    ],
    becomes: (text) => ({
      kind: 'AuthenticationError',
      message: `BedrockException Invalid Authentication - ${text}`,
    }),
  },
  {
    // Bedrock names its exceptions in a header, which this table does not see.
    holds: ['AccessDeniedException'],
    becomes: (text) => ({
      kind: 'PermissionDeniedError',
      message: `BedrockException PermissionDeniedError - ${text}`,
    }),
  },
  {
    holds: ['throttlingException', 'ThrottlingException'],
    becomes: (text) => ({
      kind: 'RateLimitError',
      message: `BedrockException: Rate Limit Error - ${text}`,
    }),
  },
  {
    holds: ['Connect timeout on endpoint URL', 'timed out'],
    becomes: (text) => ({ kind: 'Timeout', message: `BedrockException: Timeout Error - ${text}` }),
  },
  {
    holds: ['Could not process image'],
    becomes: (text) => ({ kind: 'InternalServerError', message: `BedrockException - ${text}` }),
  },
];

function badRequest(hint: string): (text: string) => LiteLlmException {
  return (text) => ({ kind: 'BadRequestError', message: `BedrockException - ${text}${hint}` });
}

const BY_STATUS: Readonly<Record<number, LiteLlmException['kind']>> = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  408: 'Timeout',
  429: 'RateLimitError',
  500: 'ServiceUnavailableError',
  502: 'BadGatewayError',
  503: 'ServiceUnavailableError',
};

function byStatus(status: number, message: string): LiteLlmException {
  const kind = BY_STATUS[status];
  if (kind) return { kind, message };
  if (status === 504) return { kind: 'Timeout', message, status };
  return status < 500
    ? { kind: 'BadRequestError', message }
    : { kind: 'APIError', message, status };
}
