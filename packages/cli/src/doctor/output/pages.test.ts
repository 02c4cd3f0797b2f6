import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

/** A page without what differs from run to run. */
async function page(...args: readonly string[]): Promise<string> {
  const { stdout } = await machine.run(...args);
  return stdout
    .replaceAll(emulator.url, '<emulator>')
    .replaceAll(machine.home, '<home>')
    .replaceAll(process.versions.node, '<node>');
}

describe.each(['en', 'ko'])('in %s', (lang) => {
  test('a sound machine', async () => {
    expect(await page('--lang', lang, '--simulate')).toMatchSnapshot();
  });

  test('a machine without anything', async () => {
    machine.set({
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_REGION: undefined,
    });
    expect(await page('--lang', lang)).toMatchSnapshot();
  });

  test('an account in which much is missing, two models in two regions', async () => {
    machine.write('project/node_modules/ai/package.json', '{"version":"5.0.277"}');
    machine.write('project/node_modules/zod/package.json', '{"version":"4.6.7"}');
    emulator.setWorld((world) => ({
      ...world,
      account: {
        ...world.account,
        useCaseForm: 'missing' as const,
        dataRetention: 'default' as const,
        invocationLogging: {
          s3Config: { bucketName: 'our-prompts' },
          textDataDeliveryEnabled: true,
        },
      },
      identities: world.identities.map((identity) => ({
        ...identity,
        denials: [
          { action: 'bedrock:InvokeModel', by: 'missing' as const },
          { action: 'servicequotas:*', by: 'missing' as const },
          {
            action: 'bedrock:InvokeModelWithResponseStream',
            by: 'service control policy' as const,
          },
        ],
      })),
    }));
    const models = 'claude-sonnet-4,us.anthropic.claude-fable-5,opus-4.1';
    const args = ['--model', models, '--region', 'us-east-1,ap-northeast-2', '--simulate'];
    expect(await page('--lang', lang, ...args)).toMatchSnapshot();
    expect(await page('--lang', lang, '--admin', ...args)).toMatchSnapshot();
  });

  test('the checks', async () => {
    expect(await page('--lang', lang, '--list')).toMatchSnapshot();
  });
});
