import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const of = async (model: string, ...args: readonly string[]) =>
  (await machine.findings('inference-profiles', '--model', model, ...args))[0];

test('the regions that a profile leads to', async () => {
  const finding = await of('us.anthropic.claude-sonnet-4-6');
  expect(finding).toMatchObject({ id: 'inference-profiles', tier: 'ok' });
  expect(finding?.text).toMatch(/leads to .*us-east-1.*us-west-2/);
});

test('a global profile leads anywhere', async () => {
  expect((await of('global.anthropic.claude-sonnet-4-6'))?.text).toContain('any commercial region');
});

test('a bare id where it is served on demand', async () => {
  expect(
    (await of('anthropic.claude-3-haiku-20240307-v1:0', '--region', 'ap-northeast-2'))?.text,
  ).toContain('without a profile');
});

test('an application profile is looked up', async () => {
  emulator.setWorld({
    applicationProfiles: {
      a1b2c3d4e5f6: {
        name: 'team',
        copyFrom: 'us.anthropic.claude-sonnet-4-6',
        region: 'us-east-1',
      },
    },
  });
  const arn = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3d4e5f6';
  const finding = await of(arn);
  expect(finding).toMatchObject({ tier: 'ok' });
  expect(finding?.text).toContain('us-west-2');
});

test('a profile that the region does not have: its others are named', async () => {
  emulator.setWorld(
    ({ profiles: { 'us.anthropic.claude-sonnet-4-6': _, ...profiles }, ...world }) => ({
      ...world,
      profiles,
    }),
  );
  const finding = await of('us.anthropic.claude-sonnet-4-6');
  expect(finding).toMatchObject({ id: 'inference-profiles/not-listed', tier: 'problem' });
  expect(finding?.remediation.text).toBe('Send global.anthropic.claude-sonnet-4-6.');
});

test('who may not list is told so', async () => {
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({
      ...identity,
      denials: [{ action: 'bedrock:ListInferenceProfiles', by: 'missing' as const }],
    })),
  }));
  const findings = await machine.findings('inference-profiles');
  expect(findings).toMatchObject([
    { tier: 'skipped', text: 'skipped, because the caller may not bedrock:ListInferenceProfiles' },
  ]);
});
