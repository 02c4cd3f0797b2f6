import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('without a name, the newest model of each tier', async () => {
  const findings = await machine.findings('model-name');
  expect(findings.map(({ tier }) => tier)).toEqual(['ok', 'ok', 'ok']);
  expect(findings[0]?.text).toContain('us.anthropic.claude-opus-');
});

test('an id is fine, a person’s name is told as its id', async () => {
  const [id, name] = await machine.findings(
    'model-name',
    '--model',
    'us.anthropic.claude-sonnet-4-6,sonnet 4.6',
  );
  expect(id).toMatchObject({ id: 'model-name', tier: 'ok' });
  expect(name).toMatchObject({ id: 'model-name/not-an-id', tier: 'warning' });
  expect(name?.remediation.text).toBe('Send us.anthropic.claude-sonnet-4-6.');
});

test.each([
  ['claude-sonnet-9', 'unknown', 'us.anthropic.claude-sonnet-'],
  ['sonnet', 'ambiguous', 'us.anthropic.claude-sonnet-'],
  ['eu.anthropic.claude-sonnet-4-6', 'region-mismatch', 'us.anthropic.claude-sonnet-4-6'],
])('%s is %s, and what to send is said', async (name, code, suggestion) => {
  const [finding] = await machine.findings('model-name', '--model', name);
  expect(finding).toMatchObject({ id: `model-name/${code}`, tier: 'problem', affects: [name] });
  expect(finding?.remediation.text).toContain(suggestion);
});
