import { expect, test } from 'vitest';
import { uiErrorMessage } from './ui-error-message.ts';

const denial = new Error(
  'User: arn:aws:sts::123456789012:assumed-role/BillingRole/x is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-4-6 because no identity-based policy allows the action',
);

test.each([
  ['en', /^No IAM policy allows the call: /],
  ['ko', /^이 호출을 허용하는 IAM 정책이 없습니다: /],
] as const)('one line in %s, and nothing of whose error it was', (lang, title) => {
  const message = uiErrorMessage(denial, { lang });
  expect(message).toMatch(title);
  expect(message).not.toMatch(/BillingRole|eu-west-1|sonnet|123456789012|\n/);
});
