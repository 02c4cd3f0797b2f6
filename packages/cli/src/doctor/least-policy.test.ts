import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';
import { useDoctor } from './testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

test('whoever has what caprock policy prints, and nothing else, can be examined whole', async () => {
  const names = ['us.anthropic.claude-sonnet-4-6', 'global.anthropic.claude-sonnet-5'];
  const { stdout } = await runCaprock([
    'policy',
    '--models',
    ...names,
    '--regions',
    'us-east-1',
    '--streaming',
    '--doctor',
  ]);
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((one) => ({ ...one, policies: [JSON.parse(stdout)] })),
  }));
  const run = await machine.run('--probe', '--json', '--model', ...names);
  const { findings } = JSON.parse(run.stdout) as {
    findings: { id: string; tier: string; text: string }[];
  };
  expect(findings.filter(({ tier }) => tier === 'problem')).toEqual([]);
  expect(findings.filter(({ text }) => text.includes('the caller may not'))).toEqual([]);
  expect(findings.filter(({ id, tier }) => id === 'probe' && tier === 'ok')).toHaveLength(2);
});
