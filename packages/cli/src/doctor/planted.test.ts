import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, describe, expect, test } from 'vitest';
import { KEYS, useDoctor } from './testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

const ESCAPES = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202egnp.exe\r';
const TOKEN = 'IQoJb3JpZ2luX2VjE_the_session_token';
const API_KEY = `ABSK${'QmVkcm9ja0FQSUtleS1leGFtcGxl'.repeat(2)}`;
const SECRETS = [
  KEYS.AWS_SECRET_ACCESS_KEY,
  KEYS.AWS_ACCESS_KEY_ID,
  TOKEN,
  API_KEY,
  'a-secret-of-dot-env',
  'a-secret-of-a-profile',
  '123456789012',
];
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Everything that the doctor can write. */
async function everything(): Promise<readonly string[]> {
  const html = join(machine.home, 'report.html');
  const models = ['--model', `${ESCAPES}x`, 'us.anthropic.claude-sonnet-4-6'];
  const runs = [
    await machine.run('--probe', '--simulate', '--html', html, ...models),
    await machine.run('--json', '--probe', '--lang', 'ko', ...models),
    await machine.run('--admin', '--simulate', ...models),
  ];
  return [...runs.flatMap(({ stdout, stderr }) => [stdout, stderr]), readFileSync(html, 'utf8')];
}

const hostile = () => `${ESCAPES} ${SECRETS.join(' ')}`;

beforeEach(() => {
  machine.set({ AWS_PROFILE: undefined });
  machine.write('project/.env', 'AWS_SECRET_ACCESS_KEY=a-secret-of-dot-env\n');
  machine.write(
    '.aws/credentials',
    `[default]\naws_access_key_id = x\naws_secret_access_key = a-secret-of-a-profile\naws_session_token = ${TOKEN}\n`,
  );
});

describe.each([
  [
    'an error of every operation',
    () => {
      for (const exception of ['ValidationException', 'AccessDeniedException']) {
        emulator.fault({ type: 'error', status: 400, exception, message: hostile() });
      }
    },
  ],
  [
    'an agreement that failed, a guardrail and a bucket',
    () =>
      emulator.setWorld((world) => ({
        ...world,
        access: { 'anthropic.claude-sonnet-4-6': { agreement: 'ERROR' as const } },
        account: {
          ...world.account,
          invocationLogging: {
            s3Config: { bucketName: hostile() },
            textDataDeliveryEnabled: true,
          },
          guardrail: { id: hostile(), version: hostile(), blockedWords: ['x'], message: 'no' },
        },
      })),
  ],
  [
    'names of quotas',
    () =>
      emulator.setWorld({
        quotas: [
          {
            code: hostile(),
            name: `Cross-region ${hostile()} for Anthropic Claude Sonnet 4.6`,
            value: 0,
            counts: 'requests-per-minute',
          },
        ],
      }),
  ],
  [
    'whoever calls',
    () =>
      emulator.setWorld((world) => ({
        ...world,
        identities: world.identities.map((identity) => ({
          ...identity,
          arn: `arn:aws:iam::123456789012:user/${ESCAPES}${KEYS.AWS_SECRET_ACCESS_KEY}`,
          denials: [{ action: 'bedrock:InvokeModel*', by: 'missing' as const }],
        })),
      })),
  ],
  [
    'the names of profiles and variables',
    () => {
      machine.set({
        AWS_PROFILE: `${ESCAPES}work`,
        AWS_DEFAULT_REGION: `${ESCAPES}us-west-2`,
        AWS_BEARER_TOKEN_BEDROCK: API_KEY,
        HTTPS_PROXY: `http://me:${KEYS.AWS_SECRET_ACCESS_KEY}@proxy`,
      });
      machine.write('.aws/config', `[profile ${ESCAPES}other]\nregion = us-east-1\n`);
    },
  ],
])('%s', (_, plant) => {
  test('reaches neither the terminal nor a file as it was planted', async () => {
    plant();
    for (const text of await everything()) {
      expect(text).not.toMatch(CONTROL);
      for (const secret of SECRETS) expect(text).not.toContain(secret);
    }
  });
});
