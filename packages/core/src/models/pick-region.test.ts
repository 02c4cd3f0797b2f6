import { expect, test } from 'vitest';
import { pickRegion } from './pick-region.ts';

test('takes the first that is there, and says where from', () => {
  const modelArn = 'arn:aws:bedrock:eu-west-1:123456789012:inference-profile/x';
  expect(pickRegion({ option: 'us-west-2', modelArn })).toMatchObject({
    region: 'us-west-2',
    source: 'option',
  });
  expect(pickRegion({ modelArn, awsRegion: 'us-east-1' })).toMatchObject({
    region: 'eu-west-1',
    source: 'model ARN',
  });
  expect(pickRegion({ awsRegion: 'us-east-1', awsDefaultRegion: 'us-east-2' }).source).toBe(
    'AWS_REGION',
  );
  expect(pickRegion({ awsDefaultRegion: 'us-east-2' }).source).toBe('AWS_DEFAULT_REGION');
  expect(pickRegion({ profileRegion: 'us-east-2' }).source).toBe('profile');
});

test('never takes what could leave the host', () => {
  expect(pickRegion({ option: 'us-east-1@evil.example/', awsRegion: 'us-east-2' })).toEqual({
    region: 'us-east-2',
    source: 'AWS_REGION',
    ignored: ['option'],
  });
});

test('nothing is nothing', () => {
  expect(pickRegion({})).toEqual({ region: undefined, source: undefined, ignored: [] });
});
