import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { namesInEnv, setInEnv } from './env-text.ts';

test('what is there stays, line for line', () => {
  const before = '# mine\nA=1\n\nexport AWS_REGION=eu-west-1 # old\n  B = two\n';
  expect(setInEnv(before, { AWS_REGION: 'us-east-1', AWS_PROFILE: 'dev' })).toBe(
    '# mine\nA=1\n\nexport AWS_REGION=us-east-1\n  B = two\nAWS_PROFILE=dev\n',
  );
});

test.each([
  ['', 'K=v\n'],
  ['A=1', 'A=1\nK=v\n'],
  ['A=1\r\n', 'A=1\r\nK=v\r\n'],
  ['#K=x\n', '#K=x\nK=v\n'],
  ['K=x\nK=y\n', 'K=x\nK=v\n'],
  ['KK=x\n', 'KK=x\nK=v\n'],
])('%j becomes %j', (before, after) => expect(setInEnv(before, { K: 'v' })).toBe(after));

test.each(['plain', 'a+b/c=', 'two words', 'a#b', "it's", '$HOME', ''])(
  '%j is read back as it was',
  (value) => expect(parseEnv(setInEnv('', { K: value }))).toEqual({ K: value }),
);

test('twice is as once', () => {
  const once = setInEnv('A=1\n', { K: 'v' });
  expect(setInEnv(once, { K: 'v' })).toBe(once);
  expect(namesInEnv(once)).toEqual(['A', 'K']);
});
