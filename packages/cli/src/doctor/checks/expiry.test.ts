import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const SESSION = {
  AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'the-secret-of-the-session',
  AWS_SESSION_TOKEN: 'the-token-of-the-session',
};

test('a long-term key does not end', async () => {
  expect(await machine.findings('expiry')).toMatchObject([{ id: 'expiry', tier: 'ok' }]);
});

describe('a session', () => {
  const world = (expired: boolean) =>
    emulator.setWorld({
      identities: [
        {
          arn: 'arn:aws:sts::123456789012:assumed-role/developer/me',
          userId: 'AROAEXAMPLE:me',
          accessKeys: [
            {
              accessKeyId: SESSION.AWS_ACCESS_KEY_ID,
              secretAccessKey: SESSION.AWS_SECRET_ACCESS_KEY,
              sessionToken: SESSION.AWS_SESSION_TOKEN,
              expired,
            },
          ],
        },
      ],
    });
  beforeEach(() => machine.set(SESSION));

  test('that has ended', async () => {
    world(true);
    const [finding] = await machine.findings('expiry');
    expect(finding).toMatchObject({ id: 'expiry/expired', tier: 'problem' });
    expect(finding?.remediation.commands).toContain('aws sso login --profile <profile>');
  });

  test('of which nobody knows the end', async () => {
    world(false);
    expect(await machine.findings('expiry')).toMatchObject([{ tier: 'skipped' }]);
  });

  test.each([
    [5, 'expiry/soon', 'warning'],
    [120, 'expiry', 'ok'],
  ])('that ends in %i minutes', async (minutes, id, tier) => {
    world(false);
    const output = JSON.stringify({
      Version: 1,
      AccessKeyId: SESSION.AWS_ACCESS_KEY_ID,
      SecretAccessKey: SESSION.AWS_SECRET_ACCESS_KEY,
      SessionToken: SESSION.AWS_SESSION_TOKEN,
      Expiration: new Date(Date.now() + minutes * 60_000).toISOString(),
    });
    const tool = machine.write('tool.json', output);
    machine.write('.aws/config', `[profile tool]\ncredential_process = cat ${tool}\n`);
    machine.set({
      AWS_PROFILE: 'tool',
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_SESSION_TOKEN: undefined,
    });
    expect(await machine.findings('expiry')).toMatchObject([
      { id, tier, text: expect.stringContaining(`in ${minutes} minutes`) },
    ]);
  });
});
