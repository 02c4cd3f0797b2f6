import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { refuseOversizedRequest } from './refuse-oversized-request.ts';

test('more than 25 MB of text is refused', () => {
  const draft = draftOf({ messages: [user('x'.repeat(25_000_001))] });
  expect(repairRequest(draft, { traits: older }).refusal).toMatchObject({
    rule: 'refuse-oversized-request',
    kind: 'request-too-large',
  });
});

test('25 MB are left to Bedrock', () =>
  expectUntouched(refuseOversizedRequest, { messages: [user('x'.repeat(25_000_000))] }));
