import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { deny } from '../testing/deny.ts';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('none', async () => {
  expect(await machine.findings('organization')).toMatchObject([
    { id: 'organization', tier: 'ok', text: 'none was met' },
  ]);
});

describe.each(['--simulate', '--probe'])('%s', (way) => {
  test('a region of the profile is closed', async () => {
    deny(emulator, {
      action: 'bedrock:*',
      resource: 'arn:aws:bedrock:us-west-2::*',
      by: 'service control policy',
    });
    const [finding] = await machine.findings(
      'organization',
      way,
      '--model',
      'us.anthropic.claude-sonnet-4-6',
    );
    expect(finding).toMatchObject({ id: 'organization/denied', tier: 'problem' });
    expect(finding?.remediation.text).toContain('ask the administrator of the organisation');
  });

  test('a global profile is told what it needs', async () => {
    deny(emulator, {
      action: 'bedrock:InvokeModel',
      resource: 'arn:aws:bedrock:::foundation-model/*',
      by: 'service control policy',
    });
    const [finding] = await machine.findings(
      'organization',
      way,
      '--model',
      'global.anthropic.claude-sonnet-4-6',
    );
    expect(finding?.text).toContain('bedrock:InvokeModel');
    expect(finding?.remediation.text).toContain('unspecified');
  });

  test('a denial of the caller’s own policy is none', async () => {
    deny(emulator, { action: 'bedrock:InvokeModel*', by: 'missing' });
    expect(await machine.findings('organization', way)).toMatchObject([{ tier: 'ok' }]);
  });
});

test('what the doctor may not read because of one', async () => {
  deny(emulator, { action: 'bedrock:List*', by: 'service control policy' });
  const [finding] = await machine.findings('organization');
  expect(finding).toMatchObject({ id: 'organization/denied-reads', tier: 'warning' });
});

test('a missing grant can hide one', async () => {
  deny(emulator, { action: 'bedrock:ListFoundationModels', by: 'missing' });
  expect((await machine.findings('organization'))[0]?.text).toContain('after each grant');
});

test('no network: not seen', async () => {
  machine.set({ AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_MAX_ATTEMPTS: '1' });
  expect(await machine.findings('organization')).toMatchObject([{ tier: 'skipped' }]);
});
