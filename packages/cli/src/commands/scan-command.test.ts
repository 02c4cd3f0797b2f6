// biome-ignore-all lint/suspicious/noTemplateCurlyInString: lines of other people's code
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCaprock } from '../testing/run-caprock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'caprock-scan-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const now = Date.parse('2026-11-24');
const scan = (...args: readonly string[]) =>
  runCaprock(['scan', folder, ...args], { environment: { AWS_REGION: 'us-east-1' }, now });

interface Found {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly status: string;
}

async function found(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await scan('--json', ...args);
  return (JSON.parse(stdout).findings as Found[]).map(
    ({ path, line, text, status }) =>
      `${path.slice(folder.length + 1).replaceAll(sep, '/')}:${line} ${text} ${status}`,
  );
}

/** Files that call Claude on Bedrock, as people write them. */
const CALLS = {
  'src/bedrock.ts': [
    "import { ChatBedrockConverse } from '@langchain/aws';",
    '// Was claude-3-opus before March.',
    "const model = new ChatBedrockConverse({ model: 'anthropic.claude-3-sonnet-20240229-v1:0' });",
    "const good = 'us.anthropic.claude-sonnet-4-6';",
  ].join('\n'),
  'app/llm.py': [
    'import boto3',
    'def ask(prompt):',
    '    """Asks anthropic.claude-v2 and returns its answer."""',
    '    client = boto3.client("bedrock-runtime")',
    '    return client.converse(modelId="anthropic.claude-v2:1", messages=prompt)  # claude-2 is cheap',
  ].join('\r\n'),
  'litellm/config.yaml': [
    'model_list:',
    '  - model_name: fast',
    '    litellm_params:',
    '      model: bedrock/anthropic.claude-3-haiku-20240307-v1:0 # to be changed',
    '      aws_region_name: us-east-1',
  ].join('\n'),
  '.env.production':
    'BEDROCK_MODEL=us.anthropic.claude-opus-4-1-20250805-v1:0\n# OLD=anthropic.claude-v2\n',
  'pyproject.toml': '[tool.bot]\nmodel = "bedrock/us.anthropic.claude-sonnet-4-20250514-v1:0"\n',
  'config/model.json': '{ "provider": "bedrock", "model": "claude-3-5-sonnet-20241022" }',
  'infra/main.tf':
    'model_arn = "arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-instant-v1"\n',
  'try.ipynb': JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', source: ['Uses anthropic.claude-v2\n'] },
        {
          cell_type: 'code',
          source: ['model_id = "anthropic.claude-v2"\n'],
          outputs: [{ text: ['"anthropic.claude-v2"'] }],
        },
      ],
    },
    null,
    1,
  ),
};

/** Files that name models and call none of Bedrock's. */
const NO_CALLS = {
  'README.md': 'We use `anthropic.claude-v2` on Bedrock.',
  'src/anthropic.ts':
    "import Anthropic from '@anthropic-ai/sdk';\nexport const model = 'claude-3-opus-20240229';\n",
  'src/vertex.py': 'MODEL = "claude-3-5-sonnet@20240620"  # not on bedrock\n',
  'src/router.ts': "// bedrock next year\nconst model = 'openrouter/anthropic/claude-3-opus';\n",
  'src/prices.ts':
    "import '@aws-sdk/client-bedrock-runtime';\nexport const prices = {\n  'anthropic.claude-v2': 8,\n  'claude-3-opus': 15,\n};\n",
  'src/gate.ts':
    "import 'bedrock';\nif (id === 'anthropic.claude-v2' || id.includes('claude-3-opus')) throw new Error('anthropic.claude-v2 is gone');\n",
  'src/types.ts': "import 'bedrock';\ntype Model = 'claude-3-opus' | 'claude-2';\n",
  'src/names.ts':
    "import 'bedrock';\nconst claudeOpus3 = claude3Opus;\nconst app = 'claude-code';\n",
  'src/nova.ts':
    "const modelId = 'us.amazon.nova-pro-v1:0'; const gpt = 'openai.gpt-oss-120b-1:0';\n",
  'policy.json': '{ "Resource": "arn:aws:bedrock:*::foundation-model/anthropic.claude-3-*" }',
  'public/app.js': `${'var a="bedrock",m="anthropic.claude-v2";'.repeat(300)}\n`,
  'public/app.min.js': 'var a="anthropic.claude-v2"',
  'package-lock.json': '{ "x": "anthropic.claude-v2" }',
  'node_modules/sdk/index.js': "exports.model = 'anthropic.claude-v2';",
  '.git/config': 'x = "anthropic.claude-v2"',
  'venv/lib/x.py': 'model = "anthropic.claude-v2"',
  '.gitignore': 'build/\n*.gen.ts\n!keep.gen.ts\n',
  'build/out.ts': "export const m = 'anthropic.claude-v2';",
  'src/made.gen.ts': "export const m = 'anthropic.claude-v2';",
  'src/.gitignore': 'local.ts\n',
  'src/local.ts': "export const m = 'anthropic.claude-v2';",
  'src/passed.ts':
    "export const a = 'anthropic.claude-v2'; // caprock-ignore\n// caprock-ignore: replayed\nexport const b = 'anthropic.claude-v2';\n",
  'picture.json': Buffer.from('{"a":"anthropic.claude-v2"}\0\0'),
};

test('what is called is found, with its place and what becomes of it', async () => {
  write({ ...CALLS, ...NO_CALLS });
  expect(await found()).toEqual([
    '.env.production:1 us.anthropic.claude-opus-4-1-20250805-v1:0 ending',
    'app/llm.py:5 anthropic.claude-v2:1 retired',
    'config/model.json:1 claude-3-5-sonnet-20241022 retired',
    'infra/main.tf:1 arn:aws:bedrock:eu-west-1::foundation-model/anthropic.claude-instant-v1 retired',
    'litellm/config.yaml:4 anthropic.claude-3-haiku-20240307-v1:0 retired',
    'pyproject.toml:2 us.anthropic.claude-sonnet-4-20250514-v1:0 retired',
    'src/bedrock.ts:3 anthropic.claude-3-sonnet-20240229-v1:0 retired',
    'try.ipynb:12 anthropic.claude-v2 retired',
  ]);
});

test('files that call nothing of Bedrock are left alone', async () => {
  write(NO_CALLS);
  expect(await found()).toEqual([]);
  expect(await scan()).toMatchObject({ exitCode: 0 });
});

test('an exception of a .gitignore, and one above the folder that is scanned', async () => {
  write({
    '.git/HEAD': '',
    '.gitignore': '*.gen.ts\n!keep.gen.ts\nout/\n',
    'src/a.gen.ts': "export const m = 'anthropic.claude-v2';",
    'src/keep.gen.ts': "export const m = 'anthropic.claude-v2';",
    'src/out/b.ts': "export const m = 'anthropic.claude-v2';",
  });
  const { stdout } = await runCaprock(['scan', join(folder, 'src'), '--json']);
  expect(JSON.parse(stdout).findings.map(({ path }: Found) => path)).toEqual([
    join(folder, 'src', 'keep.gen.ts'),
  ]);
  const named = await runCaprock(['scan', join(folder, 'src', 'out'), '--json']);
  expect(JSON.parse(named.stdout).findings).toHaveLength(1);
});

test('a file that is named itself is read, links are not followed', async () => {
  write({ 'notes.md': "model: 'anthropic.claude-v2'", 'a/x.ts': '' });
  symlinkSync(folder, join(folder, 'a', 'loop'));
  symlinkSync(join(folder, 'notes.md'), join(folder, 'a', 'link.ts'));
  expect(await found()).toEqual([]);
  const file = join(folder, 'notes.md');
  const { stdout } = await runCaprock(['scan', file, file, '--json']);
  expect(JSON.parse(stdout).findings).toHaveLength(1);
});

test('exit codes: retired, ending, unavailable are problems; the rest are notes', async () => {
  const exitCodes: Record<string, number> = {};
  for (const id of [
    'us.anthropic.claude-sonnet-4-20250514-v1:0',
    'us.anthropic.claude-opus-4-1-20250805-v1:0',
    'eu.anthropic.claude-sonnet-4-6',
    'anthropic.claude-sonnet-4-6',
    'us.anthropic.claude-sonnet-9',
    'us.anthropic.claude-sonnet-4-6',
  ]) {
    write({ 'a.ts': `model('${id}');` });
    exitCodes[id] = (await scan('--within', '30d')).exitCode;
  }
  expect(exitCodes).toEqual({
    'us.anthropic.claude-sonnet-4-20250514-v1:0': 1,
    'us.anthropic.claude-opus-4-1-20250805-v1:0': 0,
    'eu.anthropic.claude-sonnet-4-6': 1,
    'anthropic.claude-sonnet-4-6': 0,
    'us.anthropic.claude-sonnet-9': 0,
    'us.anthropic.claude-sonnet-4-6': 0,
  });
  write({ 'a.ts': "model('us.anthropic.claude-opus-4-1-20250805-v1:0');" });
  expect(await scan('--within', '60d')).toMatchObject({ exitCode: 1 });
});

test('several regions: a name need suit one of them', async () => {
  write({ 'a.ts': "model('eu.anthropic.claude-sonnet-4-6');" });
  expect(await found('--region', 'us-east-1')).toHaveLength(1);
  expect(await found('--region', 'us-east-1', 'eu-west-1')).toEqual([]);
});

test('annotations of GitHub, in which nothing can end the message', async () => {
  write({ 'a:b,c%\n::error::x.ts': "model('anthropic.claude-v2');" });
  const { stdout, exitCode } = await scan('--github');
  expect(exitCode).toBe(1);
  expect(stdout.trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^::error file=.*a%3Ab%2Cc%25%0A%3A%3Aerror%3A%3Ax\.ts,line=1,col=8,title=anthropic\.claude-v2::Claude 2\.0 has/,
    ),
  ]);
});

describe('the page', () => {
  const FILES = {
    'a.ts': "model('anthropic.claude-v2');\nmodel('anthropic.claude-sonnet-4-6');",
    'b.ts': "model('us.anthropic.claude-opus-4-1-20250805-v1:0');",
    'c.ts': "model('eu.anthropic.claude-sonnet-4-6');\nmodel('us.anthropic.claude-sonnet-9');",
    'large.json': `"${'x'.repeat(1_000_001)}"`,
  };

  test.each(['en', 'ko'])('in %s', async (lang) => {
    write(FILES);
    const { stdout } = await scan('--lang', lang);
    expect(stdout.replaceAll(folder + sep, '')).toMatchSnapshot();
  });

  test('without a region it says what it could not tell', async () => {
    write(FILES);
    const { stdout } = await runCaprock(['scan', folder, '--within', '1d'], { now });
    expect(stdout).toContain('No region is known');
    expect(stdout).not.toContain('c.ts:1');
  });

  test('what a file and its name hold never reaches the terminal', async () => {
    write({
      '\u001b[2Jevil\n\u202e.ts':
        "model('anthropic.claude-v2'); const key = 'AKIAIOSFODNN7EXAMPLE';",
      'b.ts': "model('anthropic.claude-v2\u001b]8;;http://evil\u0007');",
    });
    for (const flags of [[], ['--github'], ['--json']]) {
      const { stdout } = await scan(...flags);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(stdout).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
      expect(stdout).not.toContain('AKIA');
      expect(stdout).toContain('anthropic.claude-v2');
    }
  });
});

test.each([
  [['--within', 'soon'], 'write 60d'],
  [['--region', 'mars/'], 'not shaped like'],
])('%j is wrong usage', async (args, words) => {
  expect(await scan(...args)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining(words),
  });
});

test('so is a path that is not there', async () => {
  expect(await runCaprock(['scan', join(folder, 'nowhere')])).toMatchObject({ exitCode: 2 });
});
