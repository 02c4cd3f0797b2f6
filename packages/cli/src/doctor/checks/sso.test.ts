import { createHash } from 'node:crypto';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('a machine without a profile: skipped', async () => {
  expect(await machine.findings('sso')).toMatchObject([{ tier: 'skipped' }]);
});

describe('a profile with an SSO session', () => {
  beforeEach(() => {
    machine.set({
      AWS_PROFILE: 'work',
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
    });
    machine.write(
      '.aws/config',
      [
        '[profile work]',
        'sso_session = corp',
        'sso_account_id = 123456789012',
        'sso_role_name = Developer',
        '[sso-session corp]',
        'sso_start_url = https://example.awsapps.com/start',
        'sso_region = us-east-1',
      ].join('\n'),
    );
  });

  const signIn = (token: Readonly<Record<string, string>>) => {
    const name = createHash('sha1').update('corp').digest('hex');
    machine.write(`.aws/sso/cache/${name}.json`, JSON.stringify({ accessToken: 'a', ...token }));
  };

  test('signed in', async () => {
    signIn({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await machine.findings('sso')).toMatchObject([
      { tier: 'ok', text: expect.stringContaining('corp: signed in until') },
    ]);
  });

  test('ended, but renewed by itself', async () => {
    signIn({ expiresAt: '2025-01-01T00:00:00Z', refreshToken: 'r' });
    expect(await machine.findings('sso')).toMatchObject([{ tier: 'ok' }]);
  });

  test('ended', async () => {
    signIn({ expiresAt: '2025-01-01T00:00:00Z' });
    expect(await machine.findings('sso')).toMatchObject([
      {
        id: 'sso/expired',
        tier: 'problem',
        remediation: { commands: ['aws sso login --profile work'] },
      },
    ]);
  });

  test('nobody has signed in, which is what the credentials say too', async () => {
    const [sso, credentials] = await machine
      .findings('sso,credentials')
      .then((found) => [
        found.find(({ id }) => id.startsWith('sso')),
        found.find(({ id }) => id.startsWith('credentials')),
      ]);
    expect(sso).toMatchObject({ id: 'sso/not-signed-in', tier: 'problem' });
    expect(credentials).toMatchObject({ id: 'credentials/sso-expired', tier: 'problem' });
  });
});
