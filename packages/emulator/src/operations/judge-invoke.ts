import type { MessagesBody } from '../messages/messages-body.ts';
import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { refusalOfInvoke } from '../validations/refusal-of.ts';
import type { ErrorAnswer } from './answer.ts';
import { circumstancesOf, type Invocation } from './model-invocation.ts';
import type { Call } from './operation.ts';

/** Judges an InvokeModel request: its shape, its model, then the model's own validator. */
export function judgeInvoke(call: Call): Invocation | { readonly error: ErrorAnswer } {
  const { modelId = '' } = call.labels;
  const misshapen = shapeRefusal(call.operation, { modelId, body: call.text });
  if (misshapen) return { error: misshapen };
  const invocation = circumstancesOf(call);
  if ('error' in invocation) return invocation;
  if (invocation.model.otherVendor) return { error: OTHER_FORMAT };
  const error = refusalOfInvoke(call.body as MessagesBody, invocation);
  return error ? { error } : invocation;
}

/** No sentence of AWS: bodies of other vendors are beyond this emulator. */
const OTHER_FORMAT: ErrorAnswer = {
  status: 400,
  exception: 'ValidationException',
  message:
    "This emulator answers InvokeModel in Anthropic's body format only; call models of other vendors with Converse.",
};
