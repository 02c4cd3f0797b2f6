import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

function shortTerm(region: string, made: Date): string {
  const date = made.toISOString().replace(/[-:]|\.\d+/g, '');
  const url = `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIAEXAMPLE%2F${date.slice(0, 8)}%2F${region}%2Fbedrock%2Faws4_request&X-Amz-Date=${date}&X-Amz-Expires=43200&X-Amz-Signature=0&Version=1`;
  return `bedrock-api-key-${Buffer.from(url).toString('base64')}`;
}

function give(key: string): void {
  machine.set({ AWS_BEARER_TOKEN_BEDROCK: key });
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({ ...identity, apiKeys: [{ key }] })),
  }));
}

beforeEach(() => machine.set({ AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined }));

test('none: skipped', async () => {
  expect(await machine.findings('api-key')).toMatchObject([{ tier: 'skipped' }]);
});

test('a long-term key that Bedrock takes', async () => {
  give(`ABSK${'a'.repeat(60)}`);
  expect(await machine.findings('api-key')).toMatchObject([
    { tier: 'ok', text: 'long-term, taken in us-east-1 (AWS_BEARER_TOKEN_BEDROCK)' },
  ]);
});

test('a short-term key says when it ends', async () => {
  give(shortTerm('us-east-1', new Date()));
  expect(await machine.findings('api-key')).toMatchObject([
    {
      tier: 'ok',
      text: expect.stringMatching(/^short-term, \d{4}-\d\d-\d\d \d\d:\d\d UTC, taken/),
    },
  ]);
});

test('a key that opens, of somebody who may not list models', async () => {
  give(`ABSK${'a'.repeat(60)}`);
  emulator.setWorld((world) => ({
    ...world,
    identities: world.identities.map((identity) => ({
      ...identity,
      denials: [{ action: 'bedrock:List*', by: 'missing' as const }],
    })),
  }));
  expect(await machine.findings('api-key')).toMatchObject([{ tier: 'ok' }]);
});

test.each([
  ['format', 'sk-ant-something'],
  ['expired', shortTerm('us-east-1', new Date('2026-01-01T00:00:00Z'))],
  ['other-region', shortTerm('eu-west-1', new Date())],
  ['refused', `ABSK${'b'.repeat(60)}`],
])('%s', async (code, key) => {
  machine.set({ AWS_BEARER_TOKEN_BEDROCK: key });
  const [finding] = await machine.findings('api-key');
  expect(finding).toMatchObject({ id: `api-key/${code}`, tier: 'problem' });
  expect(finding?.remediation.commands).toContain('unset AWS_BEARER_TOKEN_BEDROCK');
  expect(JSON.stringify(finding)).not.toContain(key);
});
