import { expect, test } from 'vitest';
import { conflictsOf } from './conflicts.ts';
import { methods } from './methods/index.ts';

const answers = {
  profile: 'dev',
  region: 'us-east-1',
  apiKey: 'ABSKx',
  accessKeyId: 'AKIA',
  secretAccessKey: 's',
};
const conflicts = (id: string, environment: Record<string, string>, env = '') =>
  conflictsOf(methods.find((method) => method.id === id)!.plan(answers), { environment, env }).map(
    ({ en }) => en.split(' ')[0],
  );

test.each([
  ['profile', { AWS_ACCESS_KEY_ID: 'x' }, '', ['AWS_ACCESS_KEY_ID']],
  ['profile', {}, 'AWS_BEARER_TOKEN_BEDROCK=x\n', ['AWS_BEARER_TOKEN_BEDROCK']],
  [
    'env-file',
    { AWS_PROFILE: 'x' },
    'AWS_BEARER_TOKEN_BEDROCK=x\n',
    ['AWS_BEARER_TOKEN_BEDROCK', 'AWS_PROFILE'],
  ],
  ['env-file', { AWS_ACCESS_KEY_ID: 'x' }, 'AWS_ACCESS_KEY_ID=y', []],
  ['api-key', { AWS_PROFILE: 'x', AWS_ACCESS_KEY_ID: 'x' }, '', []],
  ['profile', { AWS_ACCESS_KEY_ID: '' }, '# AWS_ACCESS_KEY_ID=x', []],
] as const)('%s with %j and %j: %j', (id, environment, env, names) => {
  expect(conflicts(id, environment, env)).toEqual(names);
});
