import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { refusalOfConverse } from '../validations/refusal-of.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import type { ErrorAnswer } from './answer.ts';
import { circumstancesOf, type Invocation } from './model-invocation.ts';
import type { Call } from './operation.ts';

/** Judges a Converse or ConverseStream request: its shape, its model, then the two validators. */
export function judgeConverse(call: Call): Invocation | { readonly error: ErrorAnswer } {
  const { modelId = '' } = call.labels;
  const request = call.body as ConverseRequest;
  const misshapen = shapeRefusal('Converse', { ...request, modelId });
  if (misshapen) return { error: misshapen };
  const invocation = circumstancesOf(call);
  if ('error' in invocation) return invocation;
  const error = refusalOfConverse(request, invocation);
  return error ? { error } : invocation;
}
