import { expect, test } from 'vitest';
import { repairRequest } from '../../repair-request.ts';
import { draftOf, expectUntouched, older, user } from '../../testing/check-rule.ts';
import { refuseServerTools } from './refuse-server-tools.ts';

const withTool = (type: string) => ({
  messages: [user('a')],
  additionalModelRequestFields: { tools: [{ type, name: 'x' }] },
});

test('web search is refused, with the place', () => {
  const { refusal } = repairRequest(draftOf(withTool('web_search_20250305')), { traits: older });
  expect(refusal).toMatchObject({ at: 'additionalModelRequestFields.tools[0]' });
});

test('a tool that the caller runs is left alone', () =>
  expectUntouched(refuseServerTools, withTool('bash_20250124')));
