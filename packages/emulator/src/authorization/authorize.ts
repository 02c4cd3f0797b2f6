import { errorForService } from '../authentication/error-for-service.ts';
import type { ErrorAnswer } from '../operations/answer.ts';
import type { Call, Operation } from '../operations/operation.ts';
import { CALL_WITH_BEARER_TOKEN, denialSentence } from './denial-sentence.ts';
import { matches } from './matches.ts';

/** What a policy says against a call: the first denial of the first action that the call needs. */
export function authorize(operation: Operation, call: Call): ErrorAnswer | undefined {
  const { arn, denials = [] } = call.identity;
  if (denials.length === 0) return undefined;
  const needed = [...bearerPermission(call), ...(operation.permission?.(call) ?? [])];
  for (const { action, resource } of needed) {
    const denial = denials.find(
      (rule) => matches(rule.action, action) && matches(rule.resource ?? '*', resource),
    );
    if (denial) {
      const message = denialSentence({ arn, action, resource, by: denial.by });
      const error = { status: 403, exception: 'AccessDeniedException', message, capital: true };
      return errorForService(error, operation.service);
    }
  }
  return undefined;
}

/**
 * Whoever comes with an API key must also be allowed to.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-permissions.html
 */
function bearerPermission({ headers }: Call) {
  const { authorization } = headers;
  return typeof authorization === 'string' && authorization.startsWith('Bearer ')
    ? [{ action: CALL_WITH_BEARER_TOKEN, resource: '*' }]
    : [];
}
