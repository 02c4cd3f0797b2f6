import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const of = async (model: string) => (await machine.findings('quotas', '--model', model))[0];
const zero = (name: string) =>
  emulator.setWorld({ quotas: [{ code: 'L-TEST', name, value: 0, counts: 'tokens-per-minute' }] });

test('what a minute takes', async () => {
  expect(await of('us.anthropic.claude-sonnet-5')).toMatchObject({
    tier: 'ok',
    text: 'Claude Sonnet 5: 10,000 requests and 6,000,000 tokens per minute',
  });
});

test('one that is applied at 0', async () => {
  zero('Cross-region model inference tokens per minute for Anthropic Claude Sonnet 5');
  const finding = await of('us.anthropic.claude-sonnet-5');
  expect(finding).toMatchObject({ id: 'quotas/zero', tier: 'problem', affects: ['L-TEST'] });
  expect(finding?.remediation.commands[0]).toContain('--quota-code L-TEST');
});

test.each(['us.anthropic.claude-sonnet-5-5', 'global.anthropic.claude-sonnet-5'])(
  'is nothing to %s',
  async (model) => {
    zero('Cross-region model inference tokens per minute for Anthropic Claude Sonnet 5');
    expect(await of(model)).toMatchObject({ tier: 'ok' });
  },
);

test('an API key alone cannot ask: skipped', async () => {
  machine.set({
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    AWS_BEARER_TOKEN_BEDROCK: 'ABSKlocal',
  });
  expect(await of('us.anthropic.claude-sonnet-5')).toMatchObject({ tier: 'skipped' });
});
