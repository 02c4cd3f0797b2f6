import { expect, test } from 'vitest';
import type { PolicyStatement } from '../world/policy-document.ts';
import { judgePolicies } from './judge-policies.ts';

const needed = {
  action: 'bedrock:InvokeModel',
  resource: 'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6',
  context: { 'aws:RequestedRegion': 'us-west-2' },
};
const judge = (...Statement: readonly PolicyStatement[]) => judgePolicies([{ Statement }], needed);
const allow = { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: '*' } as const;

test.each([
  [{}, 'allow'],
  [{ Action: 'bedrock:Invoke*' }, 'allow'],
  [{ Action: ['bedrock:Converse'] }, 'silent'],
  [{ Resource: 'arn:aws:bedrock:us-east-1::*' }, 'silent'],
  [{ Condition: { StringEquals: { 'aws:RequestedRegion': 'us-west-2' } } }, 'allow'],
  [{ Condition: { StringEquals: { 'aws:RequestedRegion': ['us-east-1'] } } }, 'silent'],
  [{ Condition: { StringEquals: { 'aws:RequestedRegion': 'us-*' } } }, 'silent'],
  [{ Condition: { StringLike: { 'aws:RequestedRegion': 'us-*' } } }, 'allow'],
  [{ Condition: { StringNotEquals: { 'aws:RequestedRegion': 'us-west-2' } } }, 'silent'],
  [{ Condition: { StringEquals: { 'bedrock:InferenceProfileArn': '*' } } }, 'silent'],
  [{ Condition: { ArnNotLike: { 'bedrock:InferenceProfileArn': '*' } } }, 'allow'],
  [{ Condition: { ArnLike: { 'bedrock:InferenceProfileArn': '*' } } }, 'silent'],
  [{ Condition: { StringMystery: { 'aws:RequestedRegion': 'us-west-2' } } }, 'silent'],
] as const)('an Allow with %j is %s', (change, verdict) => {
  expect(judge({ ...allow, ...change })).toBe(verdict);
});

test('NotAction and NotResource choose what they do not name', () => {
  const { Action: _, Resource: __, ...rest } = allow;
  expect(judge({ ...rest, NotAction: 'iam:*', NotResource: 'arn:aws:s3:::*' })).toBe('allow');
  expect(judge({ ...rest, NotAction: 'bedrock:*', Resource: '*' })).toBe('silent');
  expect(judge(rest)).toBe('silent');
});

test('a Deny wins over every Allow', () => {
  expect(judge(allow, { ...allow, Effect: 'Deny' })).toBe('deny');
});

test('one statement need not stand in a list', () => {
  expect(judgePolicies([{ Statement: allow }], needed)).toBe('allow');
});
