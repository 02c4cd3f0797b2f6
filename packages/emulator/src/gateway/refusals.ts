import { createHash } from 'node:crypto';
import type { GatewayError } from './gateway-error.ts';

/** What the proxy itself refuses, before its router has chosen a deployment: no model group is named. */

/** @see https://github.com/BerriAI/litellm litellm/proxy/auth/user_api_key_auth.py */
export const NO_KEY: GatewayError = {
  status: 401,
  message: 'Authentication Error, No api key passed in.',
  type: 'auth_error',
  param: 'None',
};

/** A key that the proxy does not know. */
export function wrongKey(key: string): GatewayError {
  if (!key.startsWith('sk-')) {
    return {
      status: 401,
      message: `Authentication Error, LiteLLM Virtual Key expected. Received=${masked(key)}, expected to start with 'sk-'.`,
      type: 'auth_error',
      param: 'None',
    };
  }
  const digest = createHash('sha256').update(key).digest('hex');
  return {
    status: 401,
    message: `Authentication Error, Invalid proxy server token passed. Received API Key = sk-...${key.slice(-4)}, Key Hash (Token) =${digest}. Unable to find token in cache or \`LiteLLM_VerificationTokenTable\``,
    type: 'token_not_found_in_db',
    param: 'key',
  };
}

/** `local-key` is shown as `loca****-key`. */
function masked(key: string): string {
  return key.length > 8 ? `${key.slice(0, 4)}****${key.slice(-4)}` : '****';
}

/**
 * A model group that the proxy does not have. The message is the text of a Python dictionary.
 * @see https://github.com/BerriAI/litellm litellm/proxy/route_llm_request.py at 0149cf35, `ProxyModelNotFoundError`
 */
export function unknownGroup(group: string): GatewayError {
  return {
    status: 400,
    message: `{'error': '/chat/completions: Invalid model name passed in model=${group}. Call \`/v1/models\` to view available models for your key.'}`,
    type: 'None',
    param: 'None',
  };
}

/** @see https://github.com/BerriAI/litellm litellm/proxy/route_llm_request.py at 0149cf35, `ProxyMissingRequiredParamError` */
export const NO_MESSAGES: GatewayError = {
  status: 400,
  message: "/chat/completions: Missing required parameter: 'messages'.",
  type: 'invalid_request_error',
  param: 'messages',
};

/** No sentence of LiteLLM, which names the place in Python's words. */
export const NO_JSON: GatewayError = {
  status: 400,
  message: 'Invalid JSON payload',
  type: 'invalid_request_error',
  param: 'request_body',
};

/**
 * A chat with a member of another type than the translation takes for granted. What stands behind the colon
 * is Python's sentence on a proxy, JavaScript's here.
 * @see https://github.com/BerriAI/litellm litellm/proxy/common_request_processing.py, `_handle_llm_api_exception`
 */
export function invalidFormat(problem: string): GatewayError {
  return {
    status: 400,
    message: `Invalid request format: ${problem}`,
    type: 'invalid_request_error',
    param: null,
  };
}
