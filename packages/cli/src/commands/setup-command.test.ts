import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hasTerminal, inTerminal } from '../testing/in-terminal.ts';
import { runCaprock } from '../testing/run-caprock.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: SECRET };
const now = Date.parse('2026-11-24T20:15:00Z');

let home = '';
let project = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'caprock-home-'));
  project = join(home, 'project');
  mkdirSync(project);
});
afterEach(() => rmSync(home, { recursive: true }));

const at = (...path: readonly string[]) => join(home, ...path);
const read = (...path: readonly string[]) => readFileSync(at(...path), 'utf8');
const modeOf = (...path: readonly string[]) => (statSync(at(...path)).mode & 0o777).toString(8);

function setup(args: readonly string[], environment: Record<string, string> = {}, input = '') {
  return runCaprock(['setup', '--project', project, '--no-doctor', ...args], {
    environment: { HOME: home, ...environment },
    input,
    now,
  });
}

describe('without anybody to ask', () => {
  const sso = [
    ...['--method', 'sso', '--profile', 'dev', '--sso-start-url', 'https://x.awsapps.com/start'],
    ...['--sso-region', 'eu-west-1', '--account', '123456789012', '--role', 'BedrockUser'],
    ...['--region', 'us-east-1'],
  ];

  test('what would be written is shown, and nothing is written', async () => {
    const { stdout, exitCode } = await setup(sso);
    expect([exitCode, readdirSync(home), readdirSync(project)]).toEqual([0, ['project'], []]);
    expect(stdout.replaceAll(home, '~')).toMatchSnapshot();
    const korean = await setup([...sso, '--lang', 'ko']);
    expect(korean.stdout.replaceAll(home, '~')).toMatchSnapshot();
  });

  test('sso: a session and a profile, and the command that signs in', async () => {
    const { stdout } = await setup([...sso, '--yes']);
    expect(read('.aws', 'config')).toBe(
      [
        '[sso-session dev]',
        'sso_start_url = https://x.awsapps.com/start',
        'sso_region = eu-west-1',
        'sso_registration_scopes = sso:account:access',
        '',
        '[profile dev]',
        'sso_session = dev',
        'sso_account_id = 123456789012',
        'sso_role_name = BedrockUser',
        'region = us-east-1',
        '',
      ].join('\n'),
    );
    expect(read('project', '.env')).toBe('AWS_PROFILE=dev\nAWS_REGION=us-east-1\n');
    expect(read('project', '.gitignore')).toBe('.env\n.env.bak-*\n');
    expect([modeOf('.aws', 'config'), modeOf('project', '.env'), modeOf('.aws')]).toEqual([
      '600',
      '600',
      '700',
    ]);
    expect(stdout).toContain('aws sso login --profile dev');
  });

  test('role and profile', async () => {
    const arn = 'arn:aws:iam::123456789012:role/BedrockUser';
    const role = ['--method', 'role', '--profile', 'br', '--role-arn', arn];
    await setup([...role, '--source-profile', 'default', '--region', 'us-east-1', '--yes']);
    expect(read('.aws', 'config')).toBe(
      `[profile br]\nrole_arn = ${arn}\nsource_profile = default\nregion = us-east-1\n`,
    );
    await setup(['--method', 'profile', '--profile', 'other', '--yes'], {
      AWS_REGION: 'eu-west-1',
    });
    expect(read('project', '.env')).toBe('AWS_PROFILE=other\nAWS_REGION=eu-west-1\n');
  });

  test('what is there stays line for line, with a copy beside it', async () => {
    mkdirSync(at('.aws'));
    const config =
      '# mine\n[default]\nregion=eu-west-1\n\n[profile dev]\nregion = eu-west-1\ns3 =\n  x = 1\n';
    const credentials = '[old]\naws_access_key_id = AKIAOLD\naws_secret_access_key = oldsecret\n';
    const env = '# mine\r\nA="b c"\r\nAWS_PROFILE=old\r\n';
    writeFileSync(at('.aws', 'config'), config, { mode: 0o644 });
    writeFileSync(at('.aws', 'credentials'), credentials);
    writeFileSync(at('project', '.env'), env);
    writeFileSync(at('project', '.gitignore'), 'node_modules\n.env*\n');
    const args = ['--method', 'keys-profile', '--profile', 'dev', '--region', 'us-east-1', '--yes'];
    const { stdout } = await setup(args, KEYS);
    expect(read('.aws', 'config')).toBe(
      config.replace('[profile dev]\nregion = eu-west-1', '[profile dev]\nregion = us-east-1'),
    );
    expect(read('.aws', 'credentials')).toBe(
      `${credentials}\n[dev]\naws_access_key_id = ${KEYS.AWS_ACCESS_KEY_ID}\naws_secret_access_key = ${SECRET}\n`,
    );
    expect(read('project', '.env')).toBe(
      '# mine\r\nA="b c"\r\nAWS_PROFILE=dev\r\nAWS_REGION=us-east-1\r\n',
    );
    expect(read('project', '.gitignore')).toBe('node_modules\n.env*\n');
    const stamp = 'bak-20261124T201500Z';
    expect(read('.aws', `config.${stamp}`)).toBe(config);
    expect(read('.aws', `credentials.${stamp}`)).toBe(credentials);
    expect(read('project', `.env.${stamp}`)).toBe(env);
    expect([modeOf('.aws', 'config'), modeOf('.aws', `credentials.${stamp}`)]).toEqual([
      '600',
      '600',
    ]);
    expect(stdout).not.toMatch(/bPxRfiCY|AKIA|oldsecret/);
    const again = await setup(args, KEYS);
    expect(again.stdout).toContain('set up like this already');
    expect(readdirSync(at('.aws'))).toHaveLength(4);
  });

  test('a link stays a link', async () => {
    writeFileSync(at('real.env'), 'A=1\n');
    symlinkSync(at('real.env'), at('project', '.env'));
    await setup(['--method', 'profile', '--profile', 'dev', '--region', 'us-east-1', '--yes']);
    expect(lstatSync(at('project', '.env')).isSymbolicLink()).toBe(true);
    expect(read('real.env')).toBe('A=1\nAWS_PROFILE=dev\nAWS_REGION=us-east-1\n');
  });

  test('AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE are where they say', async () => {
    const places = { AWS_CONFIG_FILE: at('c'), AWS_SHARED_CREDENTIALS_FILE: at('s') };
    const args = ['--method', 'keys-profile', '--profile', 'dev', '--region', 'us-east-1', '--yes'];
    await setup(args, { ...KEYS, ...places });
    expect([read('c'), read('s').includes(SECRET)]).toEqual([
      '[profile dev]\nregion = us-east-1\n',
      true,
    ]);
  });

  test.each([
    ['env-file', { AWS_ACCESS_KEY_ID: KEYS.AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY: SECRET }],
    [
      'env-file',
      {
        AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: SECRET,
        AWS_SESSION_TOKEN: 'IQoJb3JpZ2luX2Vj',
      },
    ],
    ['api-key', { AWS_BEARER_TOKEN_BEDROCK: 'ABSKQmVkcm9ja0FQSUtleQ==' }],
  ])(
    '%s takes secrets from the environment or standard input, and shows none',
    async (method, secrets) => {
      const lines = Object.entries(secrets)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
      const args = ['--method', method, '--region', 'us-east-1', '--yes'];
      const piped = await setup([...args, '--secrets-from-stdin'], {}, lines);
      expect(read('project', '.env')).toBe(`${lines}AWS_REGION=us-east-1\n`);
      rmSync(at('project', '.env'));
      const taken = await setup(args, secrets);
      expect(read('project', '.env')).toBe(`${lines}AWS_REGION=us-east-1\n`);
      for (const { stdout, stderr } of [piped, taken]) {
        for (const value of Object.values(secrets)) expect(stdout + stderr).not.toContain(value);
      }
    },
  );

  test('environment writes nothing and names the variables', async () => {
    const { stdout } = await setup(
      ['--method', 'environment', '--region', 'us-east-1', '--yes'],
      KEYS,
    );
    expect(stdout).toContain('AWS_SECRET_ACCESS_KEY');
    expect(stdout).not.toContain(SECRET);
    expect(readdirSync(project)).toEqual([]);
  });

  test.each([
    [[], 'give --method'],
    [['--method', 'magic'], 'magic'],
    [['--method', 'profile', '--region', 'us-east-1'], 'needs --profile'],
    [
      ['--method', 'profile', '--profile', 'x]\n[evil', '--region', 'us-east-1'],
      '--profile: Letters',
    ],
    [['--method', 'profile', '--profile', 'x', '--region', 'mars/'], 'us-east-1'],
    [['--method', 'api-key', '--region', 'us-east-1'], 'AWS_BEARER_TOKEN_BEDROCK'],
    [['--method', 'api-key', '--region', 'us-east-1', '--api-key', 'x'], 'unknown option'],
  ])('%j is wrong usage', async (args, words) => {
    expect(await setup([...args, '--yes'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining(words),
    });
    expect(existsSync(at('project', '.env'))).toBe(false);
  });

  test('a secret that is misshapen is not repeated', async () => {
    const args = ['--method', 'api-key', '--region', 'us-east-1', '--yes'];
    const { stderr } = await setup(args, { AWS_BEARER_TOKEN_BEDROCK: 'planted secret' });
    expect(stderr).toContain('AWS_BEARER_TOKEN_BEDROCK: A key begins with');
    expect(stderr).not.toContain('planted');
  });
});

const terminal = hasTerminal
  ? 'on a terminal'
  : 'on a terminal (skipped: no python3 is installed here to make one)';

describe.skipIf(!hasTerminal)(terminal, { timeout: 60_000 }, () => {
  const ENTER = '\r';
  const DOWN = '\u001b[B';
  const inHome = () => ({ environment: { HOME: home }, folder: project });

  test('asks, shows, and writes what was agreed to', async () => {
    const { exitCode, screen } = await inTerminal(
      ['setup', '--no-doctor'],
      [
        ['reach Bedrock', DOWN + DOWN + DOWN + ENTER],
        ['API key', `wrong${ENTER}`],
        ['begins with ABSK', `\u0015ABSKQmVkcm9ja0FQSUtleQ==${ENTER}`],
        ['AWS region', `us-west-2${ENTER}`],
        ['Write this?', `y${ENTER}`],
      ],
      inHome(),
    );
    expect(exitCode).toBe(0);
    expect(read('project', '.env')).toBe(
      'AWS_BEARER_TOKEN_BEDROCK=ABSKQmVkcm9ja0FQSUtleQ==\nAWS_REGION=us-west-2\n',
    );
    expect(modeOf('project', '.env')).toBe('600');
    expect(screen).not.toContain('ABSKQmVk');
    expect(screen).toContain('AWS_BEARER_TOKEN_BEDROCK=********');
  });

  test('profiles that are there are offered, and what holds against them is told', async () => {
    mkdirSync(at('.aws'));
    writeFileSync(at('.aws', 'config'), '[default]\n[profile work]\n[sso-session x]\n');
    writeFileSync(at('project', '.env'), 'AWS_ACCESS_KEY_ID=x\n');
    const { screen } = await inTerminal(
      ['setup', '--no-doctor', '--method', 'profile', '--region', 'us-west-2'],
      [
        ['Name of the AWS profile', DOWN + ENTER],
        ['AWS region', ENTER],
        ['Write this?', `y${ENTER}`],
      ],
      inHome(),
    );
    expect(read('project', '.env')).toBe(
      'AWS_ACCESS_KEY_ID=x\nAWS_PROFILE=work\nAWS_REGION=us-west-2\n',
    );
    expect(screen).toContain('AWS_ACCESS_KEY_ID is set too');
    expect(screen).not.toContain('sso-session');
  });

  test('no is no, and so is leaving', async () => {
    const args = ['setup', '--no-doctor', '--method', 'profile', '--lang', 'ko'];
    const declined = await inTerminal(
      args,
      [
        ['프로필 이름', `dev${ENTER}`],
        ['AWS 리전', `us-west-2${ENTER}`],
        ['이대로 쓸까요', ENTER],
      ],
      inHome(),
    );
    const cancelled = await inTerminal(args, [['프로필 이름', '\u0003']], inHome());
    for (const { exitCode, screen } of [declined, cancelled]) {
      expect([exitCode, readdirSync(project)]).toEqual([1, []]);
      expect(screen).toContain('아무것도 쓰지 않았습니다.');
    }
  });
});

test('it ends with the doctor, who sees what was set up', async () => {
  const args = ['setup', '--method', 'profile', '--profile', 'nobody', '--region', 'us-east-1'];
  const environment = { HOME: home, AWS_EC2_METADATA_DISABLED: 'true' };
  const { stdout } = await runCaprock([...args, '--project', project, '--yes'], {
    environment,
    now,
  });
  const [, doctor = ''] = stdout.split('(caprock doctor):');
  expect(doctor.trim().split('\n').length).toBeGreaterThan(3);
  expect(process.env.AWS_PROFILE).toBeUndefined();
});
