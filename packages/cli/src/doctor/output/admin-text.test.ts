import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);
const MODEL = ['--model', 'us.anthropic.claude-sonnet-4-6'];

function deny(by: 'missing' | 'service control policy'): void {
  emulator.setWorld((world) => ({
    ...world,
    account: { ...world.account, useCaseForm: 'missing' as const },
    identities: world.identities.map((identity) => ({
      ...identity,
      denials: [{ action: 'bedrock:InvokeModel*', by }],
    })),
  }));
}

test('what is missing, and the policy that would do', async () => {
  deny('missing');
  const { stdout, exitCode } = await machine.run('--admin', '--simulate', ...MODEL);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("Send Anthropic's use case form");
  expect(stdout).toContain('Caller: arn:aws:iam::…9012:user/developer');
  const policy = JSON.parse(stdout.slice(stdout.indexOf('{'), stdout.lastIndexOf('}') + 1));
  expect(policy.Version).toBe('2012-10-17');
  expect(policy.Statement).toContainEqual(
    expect.objectContaining({
      Action: ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'],
      Resource: expect.arrayContaining([
        'arn:aws:bedrock:us-east-1:*:inference-profile/us.anthropic.claude-sonnet-4-6',
      ]),
    }),
  );
});

test('the policy does what it says: with it, the doctor finds nothing more to ask for', async () => {
  const policies = async () => {
    const { stdout } = await machine.run('--admin', '--simulate', ...MODEL);
    const start = stdout.indexOf('{');
    return start < 0 ? undefined : JSON.parse(stdout.slice(start, stdout.lastIndexOf('}') + 1));
  };
  const simulator = {
    Version: '2012-10-17' as const,
    Statement: [{ Effect: 'Allow' as const, Action: 'iam:SimulatePrincipalPolicy', Resource: '*' }],
  };
  const grant = (...granted: (typeof simulator)[]) =>
    emulator.setWorld((world) => ({
      ...world,
      identities: world.identities.map((identity) => ({ ...identity, policies: granted })),
    }));
  grant(simulator);
  const asked = await policies();
  expect(asked.Statement).not.toEqual([]);
  grant(simulator, asked);
  expect(await policies()).toBeUndefined();
  expect((await machine.run('--probe', ...MODEL)).exitCode).toBe(0);
});

test('what only the organisation can do, in Korean', async () => {
  deny('service control policy');
  const { stdout } = await machine.run('--admin', '--simulate', '--lang', 'ko', ...MODEL);
  expect(stdout).toMatch(/^안녕하세요/);
  expect(stdout).toContain('서비스 제어 정책에서 us.anthropic.claude-sonnet-4-6');
});

test('nothing to ask for', async () => {
  const { stdout, exitCode } = await machine.run('--admin');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^There is nothing to ask an administrator for/);
  expect(stdout).toContain('--probe or --simulate');
});
