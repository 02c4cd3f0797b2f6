import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { deny } from '../testing/deny.ts';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

const MODEL = ['--model', 'us.anthropic.claude-sonnet-4-6'];

test('not asked for: skipped, with the two ways to ask', async () => {
  const [finding, ...others] = await machine.findings('permissions');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ tier: 'skipped' });
  expect(finding?.text).toContain('--probe or --simulate');
});

test('what the doctor may not read is a warning with its statement', async () => {
  deny(emulator, { action: 'bedrock:List*', by: 'missing' });
  const finding = (await machine.findings('permissions')).find(({ id }) => id.endsWith('/reads'));
  expect(finding).toMatchObject({ tier: 'warning' });
  expect(finding?.affects).toContain('bedrock:ListFoundationModels');
  expect(finding?.remediation.text).toContain('"Action":["bedrock:List');
});

describe.each(['--simulate', '--probe'])('%s', (way) => {
  test('all is allowed', async () => {
    expect(await machine.findings('permissions', way, ...MODEL)).toMatchObject([{ tier: 'ok' }]);
  });

  test('nothing allows it: the statement that would', async () => {
    deny(emulator, { action: 'bedrock:InvokeModel*', by: 'missing' });
    const [finding] = await machine.findings('permissions', way, ...MODEL);
    expect(finding).toMatchObject({ tier: 'problem', affects: [MODEL[1]] });
    const { text = '' } = finding?.remediation ?? {};
    expect(text).toContain('"Effect":"Allow"');
    expect(text).toContain(
      'arn:aws:bedrock:us-east-1:*:inference-profile/us.anthropic.claude-sonnet-4-6',
    );
  });

  test('only streaming is denied', async () => {
    deny(emulator, { action: 'bedrock:InvokeModelWithResponseStream', by: 'missing' });
    const [finding] = await machine.findings('permissions', way, ...MODEL);
    expect(finding).toMatchObject({ tier: 'problem' });
    expect(finding?.remediation.text).toContain('["bedrock:InvokeModelWithResponseStream"]');
  });

  test('what an organisation denies is told by another check', async () => {
    deny(emulator, { action: 'bedrock:InvokeModel*', by: 'service control policy' });
    const findings = await machine.findings('permissions', way, ...MODEL);
    expect(findings.filter(({ tier }) => tier === 'problem')).toEqual([]);
  });
});

describe('the simulator', () => {
  test.each([
    ['identity-based policy', 'permissions/explicit-deny'],
    ['permissions boundary', 'permissions/boundary'],
  ] as const)('tells a denial by %s', async (by, id) => {
    deny(emulator, { action: 'bedrock:InvokeModel*', by });
    expect(await machine.findings('permissions', '--simulate', ...MODEL)).toMatchObject([
      { id, tier: 'problem' },
    ]);
  });

  test('is asked for the regions that the profile leads to', async () => {
    deny(emulator, {
      action: 'bedrock:*',
      resource: 'arn:aws:bedrock:us-west-2::foundation-model/*',
      by: 'missing',
    });
    const [finding] = await machine.findings('permissions', '--simulate', ...MODEL);
    expect(finding?.remediation.text).toContain(
      '"arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-sonnet-4-6"',
    );
    expect(finding?.remediation.text).not.toContain('us-east-2::');
  });

  test('cannot be asked by everybody: skipped', async () => {
    deny(emulator, { action: 'iam:*', by: 'missing' });
    const [finding] = await machine.findings('permissions', '--simulate', ...MODEL);
    expect(finding).toMatchObject({ tier: 'skipped' });
    expect(finding?.text).toContain('the caller may not iam:SimulatePrincipalPolicy');
  });

  test('a session of SSO is asked about as its role, whose path IAM tells', async () => {
    const role = 'AWSReservedSSO_Developer_0123456789abcdef';
    const session = {
      arn: `arn:aws:sts::123456789012:assumed-role/${role}/me@example.com`,
      userId: 'AROAEXAMPLE:me@example.com',
      rolePath: '/aws-reserved/sso.amazonaws.com/',
    };
    emulator.setWorld((world) => ({
      ...world,
      identities: world.identities.map((identity) => ({ ...identity, ...session })),
    }));
    expect(await machine.findings('permissions', '--simulate', ...MODEL)).toMatchObject([
      { tier: 'ok' },
    ]);
    deny(emulator, { action: 'iam:GetRole', by: 'missing' });
    const [finding] = await machine.findings('permissions', '--simulate', ...MODEL);
    expect(finding).toMatchObject({ tier: 'skipped' });
    expect(finding?.text).toContain('the caller may not iam:GetRole');
  });
});
