import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { assistant, draftOf, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { refuseTooManyMessages } from './refuse-too-many-messages.ts';

const turns = (count: number) => ({
  messages: Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? user('a') : assistant('x'),
  ),
});

test('refused above 100,000, with the place', () => {
  const { refusal } = repairRequest(draftOf(turns(100_001)), { traits: older });
  expect(refusal).toMatchObject({ rule: 'refuse-too-many-messages', at: 'messages[100000]' });
});

test('taken below', () => expectUntouched(refuseTooManyMessages, turns(99_999)));
