import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';
import { useDoctor } from './testing/use-doctor.ts';

/** The five errors that people meet first, each made by a world in which it happens. */
const emulator = useEmulator();
const machine = useDoctor(emulator);
const MODEL = 'us.anthropic.claude-sonnet-4-6';

/** What a program gets that calls Bedrock from this machine. */
async function call(
  modelId = MODEL,
  messages = [{ role: 'user' as const, content: [{ text: 'Hello' }] }],
): Promise<Error | undefined> {
  const client = new BedrockRuntimeClient({ region: 'us-east-1', maxAttempts: 1 });
  try {
    await client.send(new ConverseCommand({ modelId, messages, system: [{ text: 'Be brief.' }] }));
    return undefined;
  } catch (error) {
    return error as Error;
  } finally {
    client.destroy();
  }
}

/** The problems that the doctor finds, by their ids. */
async function problems(...args: readonly string[]) {
  const { stdout } = await machine.run('--json', ...args);
  const { findings } = JSON.parse(stdout) as {
    findings: { id: string; tier: string; remediation: { commands: string[]; text: string } }[];
  };
  return new Map(findings.filter(({ tier }) => tier === 'problem').map((one) => [one.id, one]));
}

test('a sound world: the call works, and the doctor finds no problem', async () => {
  expect(await call()).toBeUndefined();
  expect(await problems('--probe', '--simulate', '--model', MODEL)).toEqual(new Map());
});

test('1. no user message: the set-up is sound, and explain names the cure', async () => {
  const error = await call(MODEL, []);
  expect(error?.name).toBe('ValidationException');
  expect(await problems('--probe', '--model', MODEL)).toEqual(new Map());
  const { stdout } = await runCaprock(['explain', '--json', `${error?.name}: ${error?.message}`]);
  const explained = JSON.parse(stdout);
  expect([explained.kind, ...explained.alternatives]).toContain('no-user-message');
  expect(explained.fix).toBe('request');
  expect(explained.steps.join(' ')).toMatch(/user message/i);
});

test.each([
  ['claude-sonnet-4', 'lifecycle/end-of-life', 'us.anthropic.claude-sonnet-4-6'],
  ['claude-sonnet-44', 'model-name/unknown', 'us.anthropic.claude-sonnet-'],
])('2. a wrong model name, %s: what to send', async (name, id, instead) => {
  expect(await call(name)).toMatchObject({ name: 'ValidationException' });
  const found = await problems('--model', name);
  expect(found.get(id)?.remediation.text).toContain(instead);
});

test('3. no credentials: the ways to sign in', async () => {
  machine.set({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined });
  expect(await call()).toMatchObject({ name: 'CredentialsProviderError' });
  const found = await problems();
  expect([...found.keys()]).toEqual(['credentials/no-credentials']);
  expect(found.get('credentials/no-credentials')?.remediation.commands).toEqual(
    expect.arrayContaining(['export AWS_BEARER_TOKEN_BEDROCK=<key>']),
  );
});

test('4. access denied: the model is not granted', async () => {
  emulator.setWorld({
    access: { 'anthropic.claude-sonnet-4-6': { agreement: 'NOT_AVAILABLE' } },
  });
  expect(await call()).toMatchObject({ name: 'AccessDeniedException' });
  const found = await problems('--model', MODEL);
  expect(found.get('agreement/missing')?.remediation.commands.join()).toContain(
    'create-foundation-model-agreement',
  );
});

test('4. access denied: the form is missing', async () => {
  emulator.setWorld((world) => ({
    ...world,
    account: { ...world.account, useCaseForm: 'missing' as const },
  }));
  expect(await call()).toMatchObject({ name: 'ResourceNotFoundException' });
  const found = await problems('--model', MODEL);
  expect(found.get('use-case-form/missing')?.remediation.commands.join()).toContain(
    'put-use-case-for-model-access',
  );
});

test.each([
  ['missing', 'permissions/missing', '"bedrock:InvokeModel"'],
  ['service control policy', 'organization/denied', 'administrator of the organisation'],
] as const)('4. access denied: a policy (%s)', async (by, id, remedy) => {
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({
      ...identity,
      denials: [{ action: 'bedrock:InvokeModel', by }],
    })),
  }));
  expect(await call()).toMatchObject({ name: 'AccessDeniedException' });
  const found = await problems('--simulate', '--model', MODEL);
  expect([...found.keys()]).toEqual([id]);
  expect(found.get(id)?.remediation.text).toContain(remedy);
});

test('5. throttled: a quota is applied at zero', async () => {
  emulator.setWorld({
    quotas: [
      {
        code: 'L-ZERO',
        name: 'Cross-region model inference requests per minute for Anthropic Claude Sonnet 4.6',
        value: 0,
        counts: 'requests-per-minute',
        model: 'anthropic.claude-sonnet-4-6',
      },
    ],
  });
  expect(await call()).toMatchObject({ name: 'ThrottlingException' });
  const found = await problems('--model', MODEL);
  expect(found.get('quotas/zero')?.remediation.commands.join()).toContain('--quota-code L-ZERO');
});

test('5. a region without the model: a region that has it', async () => {
  const found = await problems('--region', 'cn-north-1', '--model', 'claude-sonnet-4-6');
  expect(found.get('region/no-claude')?.remediation.commands).toContain(
    'export AWS_REGION=us-east-1',
  );
  expect(found.has('model-name/unavailable')).toBe(true);
});
