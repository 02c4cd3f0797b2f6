import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';

test.each<unknown>([
  'because no session policy allows the bedrock:InvokeModelWithResponseStream action',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('iam-denied-session-policy');
});
