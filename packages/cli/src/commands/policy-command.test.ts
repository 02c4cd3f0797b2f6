import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { callableModels } from '@caprock/core';
import { defaultWorld, type Identity, type PolicyDocument } from '@caprock/emulator';
import { useEmulator } from '@caprock/emulator/vitest';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

const emulator = useEmulator();
const account = '123456789012';

async function policy(...args: readonly string[]): Promise<PolicyDocument> {
  const { stdout, exitCode } = await runCaprock(['policy', ...args]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
}

/** The identity of the default world under these policies, and its real client. */
function under(change: Partial<Identity>, region: string, token?: string): BedrockRuntimeClient {
  emulator.setWorld((world) => ({
    ...world,
    identities: defaultWorld.identities.map((identity) => ({ ...identity, ...change })),
  }));
  return new BedrockRuntimeClient({
    region,
    endpoint: emulator.url,
    maxAttempts: 1,
    ...(token
      ? { token: { token }, authSchemePreference: ['httpBearerAuth'] }
      : { credentials: defaultWorld.identities[0]!.accessKeys![0]! }),
  });
}

interface Call {
  readonly modelId: string;
  readonly region?: string;
  readonly streaming?: boolean;
  readonly token?: string;
}

async function outcome(change: Partial<Identity>, call: Call): Promise<string> {
  const { modelId, region = 'us-east-1', streaming, token } = call;
  const client = under(change, region, token);
  const input = { modelId, messages: [{ role: 'user' as const, content: [{ text: 'hi' }] }] };
  try {
    await (streaming
      ? client.send(new ConverseStreamCommand(input))
      : client.send(new ConverseCommand(input)));
    return 'answered';
  } catch (error) {
    return (error as Error).name;
  } finally {
    client.destroy();
  }
}

/** Allowed with the whole policy; denied with any one statement, action or resource less. */
async function expectLeast(document: PolicyDocument, call: Call): Promise<void> {
  const statements = [document.Statement].flat();
  expect(await outcome({ policies: [document] }, call)).toBe('answered');
  for (const [index, statement] of statements.entries()) {
    const others = statements.filter((other) => other !== statement);
    const without = { policies: [{ Statement: others }] };
    expect(await outcome(without, call), statement.Sid ?? '').toBe('AccessDeniedException');
    for (const resource of [statement.Resource ?? []].flat()) {
      const Resource = [statement.Resource ?? []].flat().filter((other) => other !== resource);
      const less = statements.with(index, { ...statement, Resource });
      expect(await outcome({ policies: [{ Statement: less }] }, call), resource).toBe(
        'AccessDeniedException',
      );
    }
  }
}

describe('the policy is enough, and nothing in it is too much', () => {
  test.each([
    ['a geographic profile', 'us.anthropic.claude-sonnet-4-6', 'us-east-1', 2],
    ['one at the edge of its geography', 'us.anthropic.claude-sonnet-4-6', 'ca-central-1', 2],
    ['a profile of Europe', 'eu.anthropic.claude-opus-5-5', 'eu-west-2', 2],
    ['a profile of Japan', 'jp.anthropic.claude-opus-5-5', 'ap-northeast-3', 2],
    ['a profile of GovCloud', 'us-gov.anthropic.claude-opus-5-5', 'us-gov-west-1', 2],
    ['a global profile', 'global.anthropic.claude-sonnet-4-6', 'ap-northeast-2', 3],
    ['a bare id', 'anthropic.claude-3-haiku-20240307-v1:0', 'ap-northeast-2', 1],
  ])('%s', async (_, modelId, region, statements) => {
    const known = ['--account', account];
    const document = await policy('--models', modelId, '--regions', region, ...known);
    expect(document.Statement).toHaveLength(statements);
    await expectLeast(document, { modelId, region });
  });

  test('streaming', async () => {
    const modelId = 'us.anthropic.claude-sonnet-4-6';
    const args = ['--models', 'claude-sonnet-4-6', '--regions', 'us-east-1'];
    const call = { modelId, streaming: true };
    await expectLeast(await policy(...args, '--streaming'), call);
    const without = await policy(...args);
    expect(await outcome({ policies: [without] }, call)).toBe('AccessDeniedException');
  });

  test('an API key', async () => {
    const modelId = 'us.anthropic.claude-sonnet-4-6';
    const args = ['--models', modelId, '--regions', 'us-east-1', '--api-key'];
    await expectLeast(await policy(...args), { modelId, token: 'ABSKlocal' });
  });

  test('several models from several regions', async () => {
    const models = ['sonnet 4.6', 'claude-haiku-4-5'];
    const regions = ['us-east-1', 'sa-east-1'];
    const args = ['--models', models.join(','), '--regions', regions.join()];
    const policies = [await policy(...args)];
    expect([policies[0]!.Statement].flat().map(({ Sid }) => Sid)).toEqual([
      'GeographicProfiles',
      'ModelsBehindGeographicProfiles',
      'GlobalProfiles',
      'ModelsOfGlobalProfilesHere',
      'ModelsOfGlobalProfilesAnywhere',
    ]);
    for (const [modelId, region, expected] of [
      ['us.anthropic.claude-sonnet-4-6', 'us-east-1', 'answered'],
      ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'us-east-1', 'answered'],
      ['global.anthropic.claude-sonnet-4-6', 'sa-east-1', 'answered'],
      ['global.anthropic.claude-sonnet-4-6', 'us-east-1', 'AccessDeniedException'],
      ['us.anthropic.claude-sonnet-4-6', 'us-west-2', 'AccessDeniedException'],
      ['us.anthropic.claude-opus-5-5', 'us-east-1', 'AccessDeniedException'],
    ] as const) {
      expect(await outcome({ policies }, { modelId, region }), `${modelId} ${region}`).toBe(
        expected,
      );
    }
  });

  test('whatever can be called from a region is allowed by its policy', async () => {
    for (const region of [
      'us-west-1',
      'eu-central-2',
      'ap-southeast-6',
      'ap-south-1',
      'me-central-1',
    ]) {
      const ids = callableModels({ region, scope: 'geo' }).map(({ id }) => id);
      const policies = [await policy('--models', ...ids, '--regions', region)];
      for (const modelId of ids) {
        expect(await outcome({ policies }, { modelId, region }), `${modelId} ${region}`).not.toBe(
          'AccessDeniedException',
        );
      }
    }
  });
});

test('any model from any region: enough, and without any statement not enough', async () => {
  const places = defaultWorld.regions;
  const calls = Object.keys(places).flatMap((region) =>
    callableModels({ region, scope: 'geo' }).map(({ id }) => ({ modelId: id, region })),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...calls),
      fc.boolean(),
      fc.nat(),
      async (call, streaming, nth) => {
        const flags = streaming ? ['--streaming'] : [];
        const args = ['--models', call.modelId, '--regions', call.region, ...flags];
        const { Statement } = await policy(...args);
        const all = [Statement].flat();
        const dropped = nth % all.length;
        const fewer = all.filter((_, index) => index !== dropped);
        const asked = { ...call, streaming };
        expect(await outcome({ policies: [{ Statement: all }] }, asked)).not.toBe(DENIED);
        expect(await outcome({ policies: [{ Statement: fewer }] }, asked)).toBe(DENIED);
      },
    ),
    { numRuns: 60 },
  );
});

const DENIED = 'AccessDeniedException';

describe('--scp', () => {
  const regionDeny = (
    regions: readonly string[],
    NotAction: readonly string[],
  ): PolicyDocument => ({
    Statement: {
      Effect: 'Deny',
      NotAction: ['iam:*', ...NotAction],
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': regions } },
    },
  });
  const exempt = ['bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream'];

  test.each([
    ['us.anthropic.claude-sonnet-4-6', 'us-east-1'],
    ['global.anthropic.claude-sonnet-4-6', 'ap-northeast-2'],
  ])('lets %s through a policy that denies every region but %s', async (modelId, region) => {
    const call = { modelId, region };
    const before = [regionDeny([region], [])];
    expect(await outcome({ serviceControlPolicies: before }, call)).toBe('AccessDeniedException');
    const exception = await policy('--models', modelId, '--regions', region, '--scp');
    const after = [regionDeny([region], exempt), exception];
    expect(await outcome({ serviceControlPolicies: after }, call)).toBe('answered');
    const elsewhere = { modelId: 'eu.anthropic.claude-sonnet-4-6', region: 'eu-west-1' };
    expect(await outcome({ serviceControlPolicies: after }, elsewhere)).toBe(
      'AccessDeniedException',
    );
  });

  test('says where it belongs, beside the JSON', async () => {
    const args = ['policy', '--models', 'claude-sonnet-4-6', '--regions', 'us-east-1', '--scp'];
    expect((await runCaprock(args)).stderr).toContain('NotAction');
    expect((await runCaprock([...args, '--lang', 'ko'])).stderr).toContain('제외하고');
  });
});

test('--first-caller and --doctor add what they say', async () => {
  const args = ['--models', 'claude-sonnet-4-6', '--regions', 'us-east-1'];
  const { Statement } = await policy(...args, '--first-caller', '--doctor');
  expect([Statement].flat().slice(2)).toMatchObject([
    {
      Action: expect.arrayContaining(['aws-marketplace:Subscribe']),
      Condition: { StringEquals: { 'aws:CalledViaLast': ['bedrock.amazonaws.com'] } },
    },
    { Action: expect.arrayContaining(['bedrock:GetFoundationModelAvailability']) },
  ]);
  const actions = [Statement].flat().flatMap(({ Action = [] }) => Action);
  expect(actions.filter((action) => action.includes('*'))).toEqual([]);
});

test('a retired name gets the policy of its successor, and that is said', async () => {
  const { stdout, stderr } = await runCaprock(['policy', '--models', 'claude-sonnet-4'], {
    environment: { AWS_REGION: 'us-east-1' },
  });
  expect(stdout).toContain('us.anthropic.claude-sonnet-4-6');
  expect(stderr).toContain('Claude Sonnet 4 has reached its end of life');
});

test.each([
  [['--models', 'claude-sonnet-9', '--regions', 'us-east-1'], 1, 'us.anthropic.claude-sonnet-5-5'],
  [['--models', 'sonnet', '--regions', 'us-east-1', '--lang', 'ko'], 1, '여러 모델'],
  [
    [
      '--models',
      'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123',
      '--regions',
      'us-east-1',
    ],
    1,
    'which model is behind it',
  ],
  [['--regions', 'us-east-1'], 2, 'give --models'],
  [['--models', 'claude-sonnet-4-6'], 2, 'AWS_REGION'],
  [['--models', 'claude-sonnet-4-6', '--regions', 'mars/'], 2, 'not shaped like'],
  [['--models', 'x', '--regions', 'us-east-1', '--account', '12'], 2, 'twelve digits'],
])('%j ends with %i and says what helps', async (args, exitCode, words) => {
  const ran = await runCaprock(['policy', ...args]);
  expect(ran).toMatchObject({ exitCode, stdout: '', stderr: expect.stringContaining(words) });
});

describe('--check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caprock-policy-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  function check(document: unknown, ...args: readonly string[]) {
    const file = join(folder, 'policy.json');
    writeFileSync(file, typeof document === 'string' ? document : JSON.stringify(document));
    return runCaprock(['policy', '--check', file, ...args]);
  }
  const asked = ['--models', 'claude-sonnet-4-6', '--regions', 'us-east-1'];
  const statement = { Effect: 'Allow', Action: 'bedrock:InvokeModel', Resource: '*' };
  const model = 'foundation-model/anthropic.claude-sonnet-4-6';

  test('what we print ourselves is fine', async () => {
    const { stdout, exitCode } = await check(await policy(...asked), ...asked);
    expect([exitCode, stdout]).toEqual([
      0,
      '✓ This policy allows what it should, and nothing wider\n',
    ]);
  });

  test.each([
    [{ ...statement, Resource: '*' }, ['every-resource']],
    [{ ...statement, Action: ['bedrock:*'] }, ['wildcard-action', 'every-resource']],
    [{ ...statement, Action: 'bedrock:Invoke*' }, ['wildcard-action', 'every-resource']],
    [{ ...statement, Action: ['bedrock:Get*', 'bedrock:List*'] }, []],
    [{ ...statement, Resource: 'arn:aws:bedrock:us-east-1::foundation-model/*' }, ['every-vendor']],
    [
      { ...statement, Resource: 'arn:aws:bedrock:*::foundation-model/anthropic.claude-*' },
      ['every-claude', 'every-region'],
    ],
    [
      {
        ...statement,
        Resource: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0',
      },
      ['other-vendor'],
    ],
    [
      { ...statement, Resource: 'arn:aws:bedrock:us-east-1:*:inference-profile/us.anthropic.*' },
      ['every-claude'],
    ],
    [{ ...statement, Resource: `arn:aws:bedrock:us-east-1:1:application-inference-profile/x` }, []],
    [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, ['inverted']],
    [{ ...statement, Action: 'aws-marketplace:Subscribe' }, ['subscribe-anywhere']],
    [
      {
        ...statement,
        Action: 'aws-marketplace:Subscribe',
        Condition: { StringEquals: { 'aws:CalledViaLast': 'bedrock.amazonaws.com' } },
      },
      [],
    ],
    [{ ...statement, Effect: 'Deny', Action: '*' }, []],
  ])('%j is too wide by %j', async (Statement, ids) => {
    const { stdout, exitCode } = await check({ Statement }, '--json');
    const { tooWide, missing } = JSON.parse(stdout);
    expect(tooWide.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect([exitCode, missing]).toEqual([ids.length === 0 ? 0 : 1, []]);
  });

  test('what calls need and it does not allow is missing', async () => {
    const guides = {
      Statement: [
        { Sid: 'Guide', ...statement, Resource: [`arn:aws:bedrock:us-east-1::${model}`] },
        {
          Effect: 'Deny',
          Action: 'bedrock:*',
          Resource: '*',
          Condition: { StringEquals: { 'aws:RequestedRegion': 'us-west-2' } },
        },
      ],
    };
    const { stdout, exitCode } = await check(guides, ...asked, '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).missing).toEqual([
      {
        id: 'missing',
        action: 'bedrock:InvokeModel',
        resource:
          'arn:aws:bedrock:us-east-1:000000000000:inference-profile/us.anthropic.claude-sonnet-4-6',
      },
      {
        id: 'missing',
        action: 'bedrock:InvokeModel',
        resource: `arn:aws:bedrock:us-east-2::${model}`,
      },
      {
        id: 'denied',
        action: 'bedrock:InvokeModel',
        resource: `arn:aws:bedrock:us-west-2::${model}`,
      },
    ]);
  });

  test('it judges a policy as the emulator does', async () => {
    const modelId = 'us.anthropic.claude-sonnet-4-6';
    const full = [(await policy(...asked, '--streaming')).Statement].flat();
    for (const dropped of [undefined, ...full]) {
      const document = { Version: '2012-10-17', Statement: full.filter((one) => one !== dropped) };
      const { stdout } = await check(document, ...asked, '--json', '--account', account);
      const isDenied = (await outcome({ policies: [document] }, { modelId })) !== 'answered';
      expect(JSON.parse(stdout).missing.length > 0).toBe(isDenied);
    }
  });

  test('a condition that only the network can tell is taken to hold for an Allow', async () => {
    const [first, second] = [(await policy(...asked)).Statement].flat();
    const Condition = { ...second!.Condition, IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } };
    expect(await check({ Statement: [first, { ...second, Condition }] }, ...asked)).toMatchObject({
      exitCode: 0,
    });
  });

  test('the page, in both languages', async () => {
    const document = {
      Statement: [
        { Sid: 'All\u001b[2J', ...statement, Action: 'bedrock:*' },
        { ...statement, Effect: 'Deny', Resource: `arn:aws:bedrock:us-west-2::${model}` },
      ],
    };
    for (const lang of ['en', 'ko']) {
      const { stdout } = await check(document, ...asked, '--lang', lang);
      expect(stdout).toMatchSnapshot(lang);
      expect(stdout).not.toContain('\u001b');
    }
  });

  test('from standard input, as the AWS command line prints it', async () => {
    const input = JSON.stringify({ PolicyVersion: { Document: { Statement: statement } } });
    expect(await runCaprock(['policy', '--check', '-'], { input })).toMatchObject({ exitCode: 1 });
  });

  test.each([
    ['{', 'no valid JSON'],
    ['[]', 'no policy'],
    [{ Statement: [1] }, 'Statement[0] is no object'],
    [{ Statement: { Effect: 'Maybe' } }, 'Effect must be'],
    [{ Statement: { ...statement, Action: [1] } }, 'Statement[0].Action must be a text'],
    [{ Statement: { ...statement, Condition: 'x' } }, 'Condition must hold'],
  ])('%j is wrong usage', async (document, words) => {
    expect(await check(document)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(words),
    });
  });

  test('so is a file that is not there', async () => {
    expect(await runCaprock(['policy', '--check', 'not-there.json'])).toMatchObject({
      exitCode: 2,
    });
  });
});
