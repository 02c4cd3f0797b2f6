import { expect, test } from 'vitest';
import { allow, allowDenied } from './allow.ts';

const profile = 'inference-profile/us.anthropic.claude-sonnet-4-6';

test('names no account', () => {
  const resources = [
    `arn:aws:bedrock:us-east-1:123456789012:${profile}`,
    `arn:aws:bedrock:us-east-1:<account>:${profile}`,
    'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6',
  ];
  expect(allow(['bedrock:InvokeModel', 'bedrock:InvokeModel'], resources)).toEqual({
    Effect: 'Allow',
    Action: ['bedrock:InvokeModel'],
    Resource: [
      `arn:aws:bedrock:us-east-1:*:${profile}`,
      'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-sonnet-4-6',
    ],
  });
});

test('what a denial does not name comes from the call', () => {
  const call = { actions: ['bedrock:InvokeModel'], resources: ['*'] };
  expect(allowDenied({}, call)).toMatchObject({ Action: call.actions, Resource: ['*'] });
  expect(allowDenied({ action: 'a:b', resource: 'arn:x' }, call)).toMatchObject({
    Action: ['a:b'],
    Resource: ['arn:x'],
  });
});
