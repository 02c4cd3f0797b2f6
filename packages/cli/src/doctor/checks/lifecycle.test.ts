import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const SONNET = 'anthropic.claude-sonnet-4-6';
const of = async (model: string) => (await machine.findings('lifecycle', '--model', model))[0];

function change(endOfLifeTime: string): void {
  emulator.setWorld((world) => ({
    ...world,
    models: {
      ...world.models,
      [SONNET]: {
        ...world.models[SONNET]!,
        lifecycle: { legacyTime: '2026-06-01T00:00:00Z', endOfLifeTime },
      },
    },
  }));
}

test('an active model', async () => {
  expect(await of(`us.${SONNET}`)).toMatchObject({ id: 'lifecycle', tier: 'ok' });
});

test('a legacy model, with its last day', async () => {
  const nextYear = new Date(Date.now() + 365 * 86_400_000).toISOString();
  change(nextYear);
  const finding = await of(`us.${SONNET}`);
  expect(finding).toMatchObject({ id: 'lifecycle/legacy', tier: 'warning', affects: [SONNET] });
  expect(finding?.text).toContain(`it ends on ${nextYear.slice(0, 10)}`);
});

test('a model whose last day is over', async () => {
  change('2026-07-01T00:00:00Z');
  expect(await of(`us.${SONNET}`)).toMatchObject({ id: 'lifecycle/end-of-life', tier: 'problem' });
});

test('a name whose model is retired: what to move to', async () => {
  const finding = await of('claude-sonnet-4');
  expect(finding).toMatchObject({
    id: 'lifecycle/end-of-life',
    tier: 'problem',
    affects: ['claude-sonnet-4'],
  });
  expect(finding?.remediation.text).toContain('us.anthropic.claude-sonnet-4-6');
});

test('a model that Bedrock no longer lists', async () => {
  emulator.setWorld((world) => ({
    ...world,
    models: { ...world.models, [SONNET]: { ...world.models[SONNET]!, retired: true } },
  }));
  expect(await of(`us.${SONNET}`)).toMatchObject({ id: 'lifecycle/not-listed', tier: 'problem' });
});
