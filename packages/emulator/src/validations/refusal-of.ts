import { messagesFromConverse } from '../messages/from-converse.ts';
import type { MessagesBody } from '../messages/messages-body.ts';
import type { ErrorAnswer } from '../operations/answer.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import { validations } from './index.ts';
import type { ConverseInput, ModelInput, Validation, WorldInput } from './validation.ts';

type Circumstances = Omit<ConverseInput, 'request'>;

/** The first refusal that has nothing to do with the request itself. */
export function refusalOfWorld(input: WorldInput): ErrorAnswer | undefined {
  for (const validation of validations) {
    const sentence = validation.world?.(input);
    if (sentence !== undefined) return refusal(validation, sentence);
  }
  return undefined;
}

/** The first refusal of a Converse request: the front end looks first, then the model. */
export function refusalOfConverse(
  request: ConverseRequest,
  circumstances: Circumstances,
): ErrorAnswer | undefined {
  const input = { ...circumstances, request };
  for (const validation of validations) {
    const sentence = validation.converse?.(input);
    if (sentence !== undefined) return refusal(validation, sentence);
  }
  if (circumstances.model.otherVendor) return undefined;
  const body = messagesFromConverse(request);
  return refusalOfBody(
    { ...circumstances, body, api: 'converse' },
    'The model returned the following errors: ',
  );
}

/** The first refusal of an InvokeModel body: the model's own words, without a prefix. */
export function refusalOfInvoke(
  body: MessagesBody,
  circumstances: Circumstances,
): ErrorAnswer | undefined {
  return circumstances.model.otherVendor
    ? undefined
    : refusalOfBody({ ...circumstances, body, api: 'invoke' }, '');
}

function refusalOfBody(input: ModelInput, prefix: string): ErrorAnswer | undefined {
  for (const validation of validations) {
    const sentence = validation.model?.(input);
    if (sentence !== undefined) return refusal(validation, `${prefix}${sentence}`);
  }
  return undefined;
}

function refusal({ status = 400, exception = 'ValidationException' }: Validation, message: string) {
  return { status, exception, message };
}
