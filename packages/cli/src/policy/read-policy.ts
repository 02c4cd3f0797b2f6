import { UsageError } from '../usage-error.ts';
import type { PolicyCondition, PolicyDocument, PolicyStatement } from './policy-document.ts';

/**
 * Reads an IAM policy. One text where a list may stand becomes a list.
 * @throws UsageError when the text is no IAM policy, in a sentence that names the place.
 */
export function readPolicy(text: string, from: string): PolicyDocument {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${from} holds no valid JSON`);
  }
  // `aws iam get-policy-version` and `get-role-policy` wrap the policy.
  const document = firstRecord(
    member(member(value, 'PolicyVersion'), 'Document'),
    member(value, 'PolicyDocument'),
    value,
  );
  const statements = document?.Statement;
  if (statements === undefined) throw new UsageError(`${from} holds no policy with a "Statement"`);
  return {
    Version: typeof document?.Version === 'string' ? document.Version : '2012-10-17',
    Statement: list(statements).map((statement, index) =>
      readStatement(statement, `${from}: Statement[${index}]`),
    ),
  };
}

function readStatement(value: unknown, place: string): PolicyStatement {
  if (!isRecord(value)) throw new UsageError(`${place} is no object`);
  const { Effect, Sid, Condition } = value;
  if (Effect !== 'Allow' && Effect !== 'Deny') {
    throw new UsageError(`${place}.Effect must be "Allow" or "Deny"`);
  }
  const texts = Object.fromEntries(
    ['Action', 'NotAction', 'Resource', 'NotResource'].flatMap((name) =>
      value[name] === undefined ? [] : [[name, textsOf(value[name], `${place}.${name}`)]],
    ),
  );
  return {
    ...(typeof Sid === 'string' ? { Sid } : {}),
    Effect,
    ...texts,
    ...(Condition === undefined ? {} : { Condition: readCondition(Condition, place) }),
  };
}

function readCondition(value: unknown, place: string): PolicyCondition {
  const operators = isRecord(value) ? Object.entries(value) : undefined;
  if (!operators?.every(([, keys]) => isRecord(keys))) {
    throw new UsageError(`${place}.Condition must hold operators with their keys`);
  }
  return Object.fromEntries(
    operators.map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys as object).map(([key, values]) => [key, list(values).map(String)]),
      ),
    ]),
  );
}

function textsOf(value: unknown, place: string): readonly string[] {
  const texts = list(value);
  if (!texts.every((text) => typeof text === 'string')) {
    throw new UsageError(`${place} must be a text or a list of texts`);
  }
  return texts;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function firstRecord(...values: readonly unknown[]): Record<string, unknown> | undefined {
  return values.find(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
