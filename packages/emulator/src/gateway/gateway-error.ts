/** An error as LiteLLM's proxy sends it: `{"error":{"message","type","param","code"}}`. */
export interface GatewayError {
  readonly status: number;
  readonly message: string;
  readonly type: string | null;
  readonly param: string | null;
}

/**
 * The body of an error answer. LiteLLM spells the status once more, as a text.
 * @see https://github.com/BerriAI/litellm/pull/39166 (a whole answer of a proxy)
 */
export function errorBody({ message, type, param, status }: GatewayError) {
  return { error: { message, type, param, code: String(status) } };
}

/** Thrown while a chat is read: LiteLLM refuses it before it asks Bedrock. */
export class ChatRefusedError extends Error {
  override readonly name = 'ChatRefusedError';
  readonly refusal: LiteLlmException;

  constructor(refusal: LiteLlmException) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** An exception of LiteLLM: its class, which decides the status, and what stands behind `litellm.<Class>: `. */
export interface LiteLlmException {
  readonly kind: keyof typeof STATUS;
  readonly message: string;
  /** Where the class takes the status of its cause over. */
  readonly status?: number;
}

/** The status of each class. @see https://docs.litellm.ai/docs/exception_mapping */
const STATUS = {
  BadRequestError: 400,
  ContextWindowExceededError: 400,
  UnsupportedParamsError: 400,
  AuthenticationError: 401,
  PermissionDeniedError: 403,
  NotFoundError: 404,
  Timeout: 408,
  RateLimitError: 429,
  InternalServerError: 500,
  APIConnectionError: 500,
  APIError: 500,
  BadGatewayError: 502,
  ServiceUnavailableError: 503,
};

/** The status of an exception. */
export function statusOf({ kind, status = STATUS[kind] }: LiteLlmException): number {
  return status;
}

/** `litellm.<Class>: …`, as an exception shows itself. A context error is a BadRequestError and says both. */
export function shown({ kind, message }: LiteLlmException): string {
  const inner =
    kind === 'ContextWindowExceededError' ? `litellm.BadRequestError: ${message}` : message;
  return `litellm.${kind}: ${inner}`;
}

/** What the router adds to every exception of a deployment. */
export function routed(message: string, group: string): string {
  return `${message}. Received Model Group=${group}\nAvailable Model Group Fallbacks=None`;
}

/**
 * The error answer to an exception. Of all classes only RateLimitError has a type of its own.
 * @see https://github.com/BerriAI/litellm litellm/exceptions.py, proxy/common_request_processing.py
 */
export function gatewayError(exception: LiteLlmException, group: string): GatewayError {
  return {
    status: statusOf(exception),
    message: routed(shown(exception), group),
    type: exception.kind === 'RateLimitError' ? 'throttling_error' : null,
    param: null,
  };
}
