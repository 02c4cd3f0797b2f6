import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'User: x is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:::foundation-model/a with an explicit deny in a service control policy',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('iam-denied-scp');
});
