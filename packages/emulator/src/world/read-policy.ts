import { type Check, wrong } from '../checks/check.ts';
import { listOf, object, recordOf } from '../checks/containers.ts';
import { either, oneOf, optional, text } from '../checks/values.ts';
import {
  CONDITION_OPERATORS,
  type PolicyDocument,
  type PolicyStatement,
} from './policy-document.ts';

const texts = either(text, listOf(text));

const condition: Check = (value, path) => {
  const problem = recordOf(recordOf(texts))(value, path);
  if (problem !== undefined) return problem;
  const operators: readonly string[] = CONDITION_OPERATORS;
  const unknown = Object.keys(value as object).find((name) => !operators.includes(name));
  return unknown === undefined
    ? undefined
    : wrong(path, `conditions by ${operators.join(', ')}`, unknown);
};

const statement: Check = object<PolicyStatement>({
  Sid: optional(text),
  Effect: oneOf('Allow', 'Deny'),
  Action: optional(texts),
  NotAction: optional(texts),
  Resource: optional(texts),
  NotResource: optional(texts),
  Condition: optional(condition),
});

/** What is wrong with a policy of an identity. */
export const policyCheck: Check = object<PolicyDocument>({
  Version: optional(text),
  Id: optional(text),
  Statement: either(statement, listOf(statement)),
});
