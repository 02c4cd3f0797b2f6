import type { ErrorAnswer } from '../operations/answer.ts';
import type { Check } from './check.ts';
import { compileShape } from './compile-shape.ts';
import { type Faults, noFaults } from './faults.ts';
import { serviceModel } from './service-model.ts';

/**
 * What the service model says against the input of an operation: a JSON value of a wrong type first, then
 * every broken constraint in one sentence, then a union without exactly one member. The input is the body
 * with the labels and query parameters beside its members; for InvokeModel the whole body is the member
 * `body`, as text or bytes. Nothing is said of an operation that the model does not have.
 */
export function shapeRefusal(operation: string, input: unknown): ErrorAnswer | undefined {
  const check = checkOf(operation);
  if (!check) return undefined;
  const faults = noFaults();
  check(input, faults);
  return refusalOf(faults);
}

function refusalOf({ wrongType, violations, union }: Faults): ErrorAnswer | undefined {
  if (wrongType !== undefined)
    return { status: 400, exception: 'SerializationException', message: wrongType };
  const { length } = violations;
  const message =
    length > 0
      ? `${length} validation error${length === 1 ? '' : 's'} detected: ${violations.join('; ')}`
      : union;
  return message === undefined
    ? undefined
    : { status: 400, exception: 'ValidationException', message };
}

const compiled = new Map<string, Check>();

function checkOf(operation: string): Check | undefined {
  const shape = serviceModel.operations[operation];
  if (shape === undefined) return undefined;
  const known = compiled.get(shape);
  if (known) return known;
  const check = compileShape(serviceModel.shapes, shape);
  compiled.set(shape, check);
  return check;
}
