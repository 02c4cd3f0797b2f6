import { expect, test } from 'vitest';
import { gatewayError, type LiteLlmException } from './gateway-error.ts';
import { mapBedrockError } from './map-bedrock-error.ts';

const said = (message: string) => JSON.stringify({ message });

/** What Bedrock answers, then the class and the message that LiteLLM makes of it. */
const byText: readonly [status: number, text: string, LiteLlmException][] = [
  ...[
    'too many tokens',
    'expected maxLength: 3',
    'Input is too long for requested model.',
    'prompt is too long: 9 tokens > 8 maximum',
    'prompt: length: 1..9',
    'Too many input tokens',
  ].map((message): [number, string, LiteLlmException] => [
    400,
    said(message),
    {
      kind: 'ContextWindowExceededError',
      message: `BedrockException: Context Window Error - ${said(message)}`,
    },
  ]),
  [
    400,
    said('Conversation blocks and tool result blocks cannot be provided in the same turn.'),
    {
      kind: 'BadRequestError',
      message: `BedrockException - {"message":"Conversation blocks and tool result blocks cannot be provided in the same turn."}\n. Enable 'litellm.modify_params=True' (for PROXY do: \`litellm_settings::modify_params: True\`) to insert a dummy assistant message and fix this error.`,
    },
  ],
  [
    500,
    said('Malformed input request: no'),
    {
      kind: 'BadRequestError',
      message: 'BedrockException - {"message":"Malformed input request: no"}',
    },
  ],
  [
    400,
    said('A conversation must start with a user message.'),
    {
      kind: 'BadRequestError',
      message:
        'BedrockException - {"message":"A conversation must start with a user message."}\n. Pass in default user message via `completion(..,user_continue_message=)` or enable `litellm.modify_params=True`.\nFor Proxy: do via `litellm_settings::modify_params: True` or user_continue_message under `litellm_params`',
    },
  ],
  ...['Unable to locate credentials', 'The security token included in the request is invalid.'].map(
    (message): [number, string, LiteLlmException] => [
      403,
      said(message),
      {
        kind: 'AuthenticationError',
        message: `BedrockException Invalid Authentication - ${said(message)}`,
      },
    ],
  ),
  [
    400,
    said('AccessDeniedException'),
    {
      kind: 'PermissionDeniedError',
      message: 'BedrockException PermissionDeniedError - {"message":"AccessDeniedException"}',
    },
  ],
  [
    400,
    said('ThrottlingException'),
    {
      kind: 'RateLimitError',
      message: 'BedrockException: Rate Limit Error - {"message":"ThrottlingException"}',
    },
  ],
  ...['Connect timeout on endpoint URL', 'The model timed out'].map(
    (message): [number, string, LiteLlmException] => [
      400,
      said(message),
      { kind: 'Timeout', message: `BedrockException: Timeout Error - ${said(message)}` },
    ],
  ),
  [
    400,
    said('Could not process image'),
    {
      kind: 'InternalServerError',
      message: 'BedrockException - {"message":"Could not process image"}',
    },
  ],
];

test.each(byText)('%i %s', (status, text, wanted) => {
  expect(mapBedrockError({ status, text })).toEqual(wanted);
});

test.each([
  [400, 'BadRequestError', 400],
  [401, 'AuthenticationError', 401],
  [403, 'PermissionDeniedError', 403],
  [404, 'NotFoundError', 404],
  [408, 'Timeout', 408],
  [422, 'BadRequestError', 400],
  [424, 'BadRequestError', 400],
  [429, 'RateLimitError', 429],
  [500, 'ServiceUnavailableError', 503],
  [502, 'BadGatewayError', 502],
  [503, 'ServiceUnavailableError', 503],
  [504, 'Timeout', 504],
  [529, 'APIError', 529],
])('status %i alone is %s, answered with %i', (status, kind, answered) => {
  const error = gatewayError(mapBedrockError({ status, text: '{"message":"no"}' }), 'fast');
  expect(error).toEqual({
    status: answered,
    message: `litellm.${kind}: BedrockException - {"message":"no"}. Received Model Group=fast\nAvailable Model Group Fallbacks=None`,
    type: status === 429 ? 'throttling_error' : null,
    param: null,
  });
});

test('a context error says that it is a bad request, too', () => {
  const exception = mapBedrockError({ status: 400, text: said('Input is too long') });
  expect(gatewayError(exception, 'fast')).toMatchObject({
    status: 400,
    message: expect.stringMatching(
      /^litellm\.ContextWindowExceededError: litellm\.BadRequestError: BedrockException: Context Window Error - /,
    ),
  });
});
