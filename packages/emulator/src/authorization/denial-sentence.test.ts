import { expect, test } from 'vitest';
import { denialSentence } from './denial-sentence.ts';

const action = 'bedrock:ListFoundationModels';
const arn = 'arn:aws:iam::123456789012:user/developer';

test('an action that touches no single resource names none', () => {
  expect(denialSentence({ arn, action, resource: '*', by: 'missing' })).toBe(
    `User: ${arn} is not authorized to perform: ${action} because no identity-based policy allows the ${action} action`,
  );
});

test('one that does names it', () => {
  const resource = 'arn:aws:bedrock:us-east-1::foundation-model/x';
  expect(denialSentence({ arn, action, resource, by: 'service control policy' })).toBe(
    `User: ${arn} is not authorized to perform: ${action} on resource: ${resource} with an explicit deny in a service control policy`,
  );
});
