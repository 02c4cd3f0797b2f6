import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { refusePromptArnMembers } from './refuse-prompt-arn-members.ts';

const modelId = 'arn:aws:bedrock:us-east-1:123456789012:prompt/ABCDEFGHIJ';

test.each([
  [{ system: [{ text: 's' }] }, 'system'],
  [{ inferenceConfig: { maxTokens: 5 } }, 'inferenceConfig'],
])('%j is refused', (members, at) => {
  const draft = draftOf({ modelId, messages: [user('a')], ...members });
  expect(repairRequest(draft, { traits: older }).refusal).toMatchObject({ at });
});

test('leaves a prompt alone, and other models', () => {
  expectUntouched(refusePromptArnMembers, { modelId, messages: [user('a')] });
  expectUntouched(refusePromptArnMembers, { system: [{ text: 's' }], messages: [user('a')] });
});
