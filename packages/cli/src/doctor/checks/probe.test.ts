import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const MODEL = ['--model', 'us.anthropic.claude-sonnet-4-6'];

test('not asked for: skipped, and no model is called', async () => {
  expect(await machine.findings('probe')).toMatchObject([{ tier: 'skipped' }]);
  expect(emulator.requests).toEqual([]);
});

describe('--probe', () => {
  test('calls each model for one token, and once more streaming; says so before', async () => {
    const [finding] = await machine.findings('probe', '--probe', ...MODEL);
    expect(finding).toMatchObject({ id: 'probe', tier: 'ok' });
    expect(finding?.text).toMatch(/answers in us-east-1, streaming too \(\d+ tokens\)/);
    const called = emulator.requests.map(({ operation, body }) => [
      operation,
      body.inferenceConfig?.maxTokens,
    ]);
    expect(called.sort()).toEqual([
      ['Converse', 1],
      ['ConverseStream', 1],
    ]);
    expect((await machine.run('--only', 'probe', '--probe', ...MODEL)).stderr).toMatch(
      /1 model.*2 calls.*cent/,
    );
  });

  test('goes out with an API key too', async () => {
    machine.set({
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_BEARER_TOKEN_BEDROCK: 'ABSKlocal',
    });
    expect(await machine.findings('probe', '--probe', ...MODEL)).toMatchObject([{ tier: 'ok' }]);
  });

  test('a refusal is explained', async () => {
    emulator.fault({
      type: 'error',
      status: 429,
      exception: 'ThrottlingException',
      message: 'Too many tokens per day, please wait before trying again.',
    });
    const [finding] = await machine.findings('probe', '--probe', ...MODEL);
    expect(finding).toMatchObject({ id: 'probe/daily-token-quota', tier: 'problem' });
    expect(finding?.remediation.text).not.toBe('');
  });

  test('a stream that breaks is told as such', async () => {
    emulator.fault({
      type: 'exception',
      exception: 'serviceUnavailableException',
      message: 'Bedrock is unable to process your request.',
      operation: 'ConverseStream',
    });
    const [finding] = await machine.findings('probe', '--probe', ...MODEL);
    expect(finding).toMatchObject({ id: 'probe/service-unavailable' });
    expect(finding?.text).toContain('(ConverseStream)');
  });
});
