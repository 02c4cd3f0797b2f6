import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { KEYS, useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('variables that fit together', async () => {
  const [finding, ...others] = await machine.findings('environment');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ id: 'environment', tier: 'ok' });
  expect(finding?.text).toContain('AWS_REGION');
  expect(finding?.text).not.toContain(KEYS.AWS_SECRET_ACCESS_KEY);
});

test.each([
  ['half-key-pair', 'problem', { AWS_ACCESS_KEY_ID: undefined }, 'export AWS_ACCESS_KEY_ID='],
  ['half-key-pair', 'problem', { AWS_SECRET_ACCESS_KEY: '' }, 'export AWS_SECRET_ACCESS_KEY='],
  [
    'stray-session-token',
    'warning',
    { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_SESSION_TOKEN: 't' },
    'unset AWS_SESSION_TOKEN',
  ],
  [
    'token-with-long-term-key',
    'problem',
    { AWS_SESSION_TOKEN: 'left-over' },
    'unset AWS_SESSION_TOKEN',
  ],
  [
    'temporary-key-without-token',
    'problem',
    { AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE' },
    'export AWS_SESSION_TOKEN=',
  ],
  ['untidy-value', 'problem', { AWS_REGION: '"us-east-1"' }, 'export AWS_REGION='],
  ['untidy-value', 'problem', { AWS_SECRET_ACCESS_KEY: 'secret-secret ' }, 'export AWS_SECRET'],
  ['two-regions', 'warning', { AWS_DEFAULT_REGION: 'us-west-2' }, 'export AWS_DEFAULT_REGION=us-e'],
  ['profile-and-keys', 'warning', { AWS_PROFILE: 'work' }, 'unset AWS_ACCESS_KEY_ID'],
  [
    'api-key-and-credentials',
    'warning',
    { AWS_BEARER_TOKEN_BEDROCK: 'ABSKlocal' },
    'unset AWS_BEARER_TOKEN_BEDROCK',
  ],
])('%s is a %s', async (code, tier, variables, command) => {
  machine.set(variables);
  const findings = await machine.findings('environment');
  const found = findings.find(({ id }) => id === `environment/${code}`);
  expect(found).toMatchObject({ tier });
  expect(found?.remediation.commands.join('\n')).toContain(command);
  expect(JSON.stringify(findings)).not.toContain('secret-secret');
});
