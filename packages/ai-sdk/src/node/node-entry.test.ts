import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AmazonBedrockProvider, createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { CaprockError } from '@caprock/core';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText } from 'ai';
import { afterAll, afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest';
import { explain } from '../explain-error.ts';
import { withCaprock as guarded } from '../with-caprock.ts';
import { awsCredentials, awsRegion, withCaprock } from './index.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const folder = mkdtempSync(join(tmpdir(), 'caprock-aws-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const SONNET = 'us.anthropic.claude-sonnet-4-6';
// The pair of AWS's documentation, which the emulator's default identity has: signatures are verified.
const KEYS = `aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY`;

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('AWS_')) vi.stubEnv(name, undefined);
  }
  writeFileSync(
    `${folder}/config`,
    '[default]\nregion = us-west-2\n[profile eu.team]\nregion = eu-central-1\n',
  );
  writeFileSync(`${folder}/credentials`, `[default]\n${KEYS}\n[eu.team]\n${KEYS}\n`);
  vi.stubEnv('AWS_CONFIG_FILE', `${folder}/config`);
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', `${folder}/credentials`);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
});

describe('awsRegion', () => {
  test('is that of the profile', () => {
    expect(awsRegion()).toBe('us-west-2');
    expect(awsRegion({ profile: 'eu.team' })).toBe('eu-central-1');
    vi.stubEnv('AWS_PROFILE', 'eu.team');
    expect(awsRegion()).toBe('eu-central-1');
  });

  test('is that of the environment before it, where it is one', () => {
    vi.stubEnv('AWS_DEFAULT_REGION', 'ap-northeast-2');
    vi.stubEnv('AWS_REGION', 'us-east-1@evil/');
    expect(awsRegion()).toBe('ap-northeast-2');
    vi.stubEnv('AWS_REGION', 'us-east-1');
    expect(awsRegion()).toBe('us-east-1');
  });

  test('is an error that says what to do where there is none', () => {
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
    expect(() => awsRegion()).toThrow(CaprockError);
    expect(() => awsRegion()).toThrow('AWS_REGION');
  });
});

describe('without a provider', () => {
  test('the profile of this machine signs, for its region', async () => {
    const bedrock = withCaprock({ profile: 'eu.team', onEvent: () => {} });
    expectTypeOf(bedrock).toEqualTypeOf<AmazonBedrockProvider>();
    const { text } = await generateText({ model: bedrock('claude-sonnet-4-6'), prompt: 'hi' });
    expect(text).toBe('You said: hi');
    expect(emulator.requests).toMatchObject([
      { region: 'eu-central-1', model: 'eu.anthropic.claude-sonnet-4-6', status: 200 },
    ]);
  });

  test('several regions share its credentials', async () => {
    emulator.fault({ type: 'drop', region: 'us-east-1' });
    const bedrock = withCaprock({ regions: ['us-east-1', 'us-west-2'], onEvent: () => {} });
    await generateText({ model: bedrock(SONNET), prompt: 'hi' });
    expect(emulator.requests.at(-1)).toMatchObject({ region: 'us-west-2', status: 200 });
  });

  test('an API key goes before the chain', async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'bedrock-api-key-local');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent');
    const { text } = await generateText({ model: withCaprock()(SONNET), prompt: 'hi' });
    expect(text).toBe('You said: hi');
  });
});

describe('where nobody is signed in', () => {
  beforeEach(() => vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent'));

  const failureOf = async (bedrock: AmazonBedrockProvider) =>
    await generateText({ model: bedrock(SONNET), prompt: 'hi' }).catch((error: unknown) => error);

  test('the chain says so', async () => {
    const error = await failureOf(withCaprock());
    expect(explain(error).kind).toBe('no-credentials');
    expect(emulator.requests).toEqual([]);
  });

  test('a ready-made provider is told the line that finds them', async () => {
    const error = await failureOf(guarded(createAmazonBedrock({ region: 'us-east-1' })));
    expect(explain(error).kind).toBe('no-credentials');
    expect((error as Error).message).toContain('credentialProvider: awsCredentials()');
    expect((error as Error).message).toContain('@caprock/ai-sdk/node');
  });

  test('and that line does', async () => {
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', `${folder}/credentials`);
    const provider = createAmazonBedrock({
      region: awsRegion(),
      credentialProvider: awsCredentials(),
    });
    const { text } = await generateText({ model: guarded(provider)(SONNET), prompt: 'hi' });
    expect(text).toBe('You said: hi');
  });
});
