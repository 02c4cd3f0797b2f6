import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('a region and where it came from', async () => {
  expect(await machine.findings('region')).toMatchObject([
    { tier: 'ok', text: expect.stringMatching(/^us-east-1: \d+ Claude models \(AWS_REGION\)$/) },
  ]);
});

test('the region of a profile is told with its file', async () => {
  machine.set({ AWS_REGION: undefined });
  const file = machine.write('.aws/config', '[default]\nregion = eu-west-1\n');
  const [finding] = await machine.findings('region');
  expect(finding?.text).toContain('eu-west-1');
  expect(finding?.text).toContain(`(${file})`);
});

test('none at all', async () => {
  machine.set({ AWS_REGION: undefined });
  const [finding] = await machine.findings('region');
  expect(finding).toMatchObject({ id: 'region/no-region', tier: 'problem' });
  expect(finding?.remediation.commands[0]).toBe('export AWS_REGION=us-east-1');
});

test('one without Claude', async () => {
  const [finding] = await machine.findings('region', '--region', 'cn-north-1');
  expect(finding).toMatchObject({
    id: 'region/no-claude',
    tier: 'problem',
    affects: ['cn-north-1'],
  });
});

test('one whose calls may be served anywhere says so', async () => {
  const [finding] = await machine.findings('region', '--region', 'ap-northeast-2');
  expect(finding?.text).toContain('global.');
});

test.each([
  ['@langchain/aws', { AWS_DEFAULT_REGION: undefined }, 'export AWS_DEFAULT_REGION=us-east-1'],
  [
    '@ai-sdk/amazon-bedrock',
    { AWS_REGION: undefined, AWS_DEFAULT_REGION: 'us-east-1' },
    'export AWS_REGION=us-east-1',
  ],
])('a variable that %s does not read', async (name, variables, command) => {
  machine.set(variables);
  machine.write(`project/node_modules/${name}/package.json`, '{"version":"1.0.0"}');
  const findings = await machine.findings('region');
  const found = findings.find(({ id }) => id === 'region/unread-region');
  expect(found).toMatchObject({ tier: 'warning', remediation: { commands: [command] } });
});
