import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCaprock as run } from './testing/run-caprock.ts';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const guidesError =
  'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message';

describe('explain', () => {
  test('a page of the error that started it all', async () => {
    const { stdout, exitCode } = await run(['explain', guidesError]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('(no-user-message)');
    expect(stdout).toMatch(/1\. .+\n {2}2\. /);
    expect(stdout).not.toContain('\u001b');
  });

  test('the steps are for whom the error tells, or for whom they are asked', async () => {
    expect((await run(['explain', guidesError])).stdout).toContain('config.yaml');
    const { stdout } = await run(['explain', guidesError, '--for', 'langchain']);
    expect(stdout).toContain('HumanMessage');
    expect(await run(['explain', guidesError, '--for', 'nobody'])).toMatchObject({ exitCode: 2 });
  });

  test('in Korean, by option or by locale', async () => {
    expect((await run(['explain', guidesError, '--lang', 'ko'])).stdout).toContain('사용자 메시지');
    expect(
      (await run(['explain', guidesError], { environment: { LANG: 'ko_KR.UTF-8' } })).stdout,
    ).toContain('사용자 메시지');
  });

  test('from standard input, as one JSON object', async () => {
    const { stdout } = await run(['explain', '--json'], { input: 'Too many tokens per day' });
    expect(JSON.parse(stdout)).toMatchObject({
      kind: 'daily-token-quota',
      retry: 'no',
      fallback: 'any',
    });
  });

  test('a batch keeps order and ids, and reports the lines it could not read', async () => {
    const input = [
      JSON.stringify({ id: 'a', text: guidesError }),
      '',
      'nonsense',
      JSON.stringify({ id: 'b', error: { name: 'ThrottlingException', $metadata: {} } }),
      JSON.stringify({ id: 'c' }),
    ].join('\n');
    const { stdout, exitCode } = await run(['explain', '--jsonl'], { input });
    expect(exitCode).toBe(1);
    expect(lines(stdout)).toMatchObject([
      { id: 'a', kind: 'no-user-message', steps: expect.any(Array) },
      { id: null, line: 3, error: { message: expect.any(String) } },
      { id: 'b', kind: 'throttled-requests' },
      { id: 'c', error: { message: '"text" or "error" is missing' } },
    ]);
  });

  test('a batch in which every line was answered ends with 0', async () => {
    const input = `${JSON.stringify({ id: 1, text: 'x' })}\n`;
    expect(await run(['explain', '--jsonl'], { input })).toMatchObject({ exitCode: 0 });
  });

  test('nothing to explain is wrong usage', async () => {
    expect(await run(['explain'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no error text'),
    });
  });

  test('what a server planted never reaches the terminal', async () => {
    const { stdout } = await run([
      'explain',
      'User: x is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:\u001b[2J\u202ebedrock',
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
  });
});

describe('explain, from where it stands', () => {
  function withFile<T>(content: string, use: (file: string) => Promise<T>): Promise<T> {
    const folder = mkdtempSync(join(tmpdir(), 'caprock-'));
    const file = join(folder, 'proxy.log');
    writeFileSync(file, content);
    return use(file).finally(() => rmSync(folder, { recursive: true }));
  }

  const log = [
    '2026-11-24T10:00:00Z INFO started',
    '2026-11-24T10:00:01Z ThrottlingException: Too many requests (model us.anthropic.claude-sonnet-4-6)',
    '2026-11-24T10:00:02Z ThrottlingException: Too many requests',
    `2026-11-24T10:00:03Z ${guidesError}`,
  ].join('\n');

  test('a file that the argument names', async () => {
    const { stdout } = await withFile(guidesError, (file) => run(['explain', file, '--json']));
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'no-user-message' });
  });

  test('pasted on a terminal, with a hint in the language of the person', async () => {
    const pasted = { input: guidesError, isTTY: true };
    expect(await run(['explain'], pasted)).toMatchObject({
      stdout: expect.stringContaining('(no-user-message)'),
      stderr: expect.stringContaining('Ctrl-D'),
    });
    expect((await run(['explain', '--lang', 'ko'], pasted)).stderr).toContain('붙여 넣은');
  });

  test('a whole log, by kind, as a page', async () => {
    const { stdout, exitCode } = await run(['explain', '--summary'], { input: log });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/2 × .+\(throttled-requests\)[\s\S]+1 × .+\(no-user-message\)/);
    expect(stdout).toContain('10:00:01Z, line 2 … last 2026-11-24T10:00:02Z, line 3');
    expect(stdout).toContain('us.anthropic.claude-sonnet-4-6');
    expect(stdout).toContain('4 entries read');
    expect(stdout).toMatch(/→ .{10}/);
  });

  test('a whole log of a file, as one object', async () => {
    const { stdout } = await withFile(log, (file) =>
      run(['explain', file, '--summary', '--json', '--lang', 'ko']),
    );
    expect(JSON.parse(stdout)).toMatchObject({
      entries: 4,
      groups: [
        {
          kind: 'throttled-requests',
          count: 2,
          first: { line: 2, time: '2026-11-24T10:00:01Z' },
          last: { line: 3 },
          models: ['us.anthropic.claude-sonnet-4-6'],
          retry: 'backoff',
          step: expect.stringMatching(/[가-힣]/),
        },
        { kind: 'no-user-message', count: 1 },
      ],
    });
  });

  test('a log without an error, and no log at all', async () => {
    expect((await run(['explain', '--summary'], { input: 'started\n' })).stdout).toContain(
      'No error was found',
    );
    expect(await run(['explain', '--summary'])).toMatchObject({ exitCode: 2 });
    expect(await run(['explain', '--summary', '--jsonl'])).toMatchObject({ exitCode: 2 });
  });
});

describe('resolve', () => {
  test('a page says the id, where the region came from, and why', async () => {
    const { stdout, exitCode } = await run(['resolve', 'claude-sonnet-4'], {
      environment: { AWS_REGION: 'eu-west-1' },
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('eu.anthropic.claude-sonnet-4-6');
    expect(stdout).toContain('eu-west-1 (AWS_REGION)');
    expect(stdout).toContain('2026-10-14');
  });

  test('a name that means nothing is a problem, with suggestions', async () => {
    const { stdout, exitCode } = await run(['resolve', 'claude-sonnet-9', '--region', 'us-east-1']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('us.anthropic.claude-sonnet-5-5');
  });

  test('a batch reads nothing of the environment', async () => {
    const input = `${JSON.stringify({ id: 1, input: 'claude-sonnet-4-6' })}\n`;
    const { stdout } = await run(['resolve', '--jsonl'], {
      input,
      environment: { AWS_REGION: 'eu-west-1' },
    });
    expect(lines(stdout)).toMatchObject([
      { id: 1, status: 'ok', modelId: 'global.anthropic.claude-sonnet-4-6', region: null },
    ]);
  });

  test('retired names are replaced, or told as an error', async () => {
    const input = `${JSON.stringify({ id: 1, input: 'claude-sonnet-4', region: 'us-east-1' })}\n`;
    const requested = 'anthropic.claude-sonnet-4-20250514-v1:0';
    expect(lines((await run(['resolve', '--jsonl'], { input })).stdout)).toMatchObject([
      {
        status: 'replaced',
        modelId: 'us.anthropic.claude-sonnet-4-6',
        base: 'anthropic.claude-sonnet-4-6',
        requested,
      },
    ]);
    expect(
      lines((await run(['resolve', '--jsonl', '--retired', 'error'], { input })).stdout),
    ).toMatchObject([{ status: 'retired', modelId: null, requested }]);
  });
});

describe('repair', () => {
  const systemOnly = {
    model: 'claude-sonnet-4-6',
    region: 'us-east-1',
    messages: [{ role: 'system', content: 'Be brief.' }],
  };

  test('a batch gives the complete Converse body and the repairs', async () => {
    const { stdout, exitCode } = await run(['repair', '--jsonl'], {
      input: JSON.stringify({ id: 7, ...systemOnly }),
    });
    expect(exitCode).toBe(0);
    expect(lines(stdout)).toEqual([
      {
        id: 7,
        request: {
          modelId: 'us.anthropic.claude-sonnet-4-6',
          system: [{ text: 'Be brief.' }],
          messages: [{ role: 'user', content: [{ text: expect.any(String) }] }],
        },
        repairs: [{ rule: 'start-with-user-turn', at: 'messages', summary: expect.any(String) }],
        refusal: null,
      },
    ]);
  });

  test('a page lists the repairs', async () => {
    const { stdout } = await run(['repair', '--lang', 'ko'], { input: JSON.stringify(systemOnly) });
    expect(stdout).toContain('start-with-user-turn');
    expect(stdout).toContain('사용자 메시지를 추가했습니다');
  });

  test('--shape shows it without its contents, before and after', async () => {
    const chat = {
      ...systemOnly,
      messages: [
        ...systemOnly.messages,
        { role: 'user', content: 'My secret' },
        { role: 'assistant', content: ' ' },
      ],
    };
    const shape = {
      input: 'system(1) | user[text 9] | assistant[blank 1]',
      repaired: 'system(1) | user[text 9]',
    };
    const input = JSON.stringify(chat);
    const json = await run(['repair', '--shape', '--json'], { input });
    expect(JSON.parse(json.stdout)).toMatchObject({ shape });
    const { stdout } = await run(['repair', '--shape'], { input });
    expect(stdout).toContain(`as it came: ${shape.input}`);
    expect(stdout).toContain(`as it goes: ${shape.repaired}`);
    expect(stdout).not.toContain('secret');
  });

  test('--shape of what is refused marks the place', async () => {
    const image = { type: 'image_url', image_url: { url: 'https://example.com/cat.png' } };
    const input = JSON.stringify({
      ...systemOnly,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'Look' }, image] }],
    });
    const { stdout } = await run(['repair', '--shape', '--json'], { input });
    expect(JSON.parse(stdout)).toMatchObject({
      request: null,
      shape: { input: 'user[text 4, >image ? url<]', repaired: null },
    });
  });

  test.each([
    [{ ...systemOnly, messages: [] }, 'no-user-message'],
    [{ ...systemOnly, model: 'sonnet' }, 'invalid-model-id'],
  ])('what cannot be repaired is refused: %j', async (input, kind) => {
    const { stdout, exitCode } = await run(['repair', '--json'], { input: JSON.stringify(input) });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      request: null,
      refusal: { kind, message: expect.any(String) },
    });
  });

  test.each([
    ['not JSON', 'no valid JSON'],
    ['[]', 'no JSON object'],
    [JSON.stringify({ model: 'claude-sonnet-4-6', messages: 1 }), 'messages must be a list'],
    [
      JSON.stringify({ model: 'claude-sonnet-4-6', messages: [{ role: 'robot' }] }),
      'messages[0].role',
    ],
  ])('%s is wrong usage that names the place', async (input, message) => {
    const result = await run(['repair'], { input });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(message);
  });

  test('a file that is not there is wrong usage', async () => {
    expect(await run(['repair', 'not-there.json'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('not-there.json'),
    });
  });
});

test('help is fine, an unknown command is wrong usage', async () => {
  expect(await run(['--help'])).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('Examples:'),
  });
  expect(await run(['nonsense'])).toMatchObject({ exitCode: 2 });
  expect(await run(['resolve', 'x', '--scope', 'mars'])).toMatchObject({ exitCode: 2 });
});

test.each(['en', 'ko'])('caprock alone names five commands by situation, in %s', async (lang) => {
  const { stdout, exitCode } = await run(['--lang', lang]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatchSnapshot();
  expect(stdout.match(/caprock (?:explain|doctor|setup|models|test)/g)).toHaveLength(5);
});

test('it follows the locale, and tells its own failures from wrong usage', async () => {
  const korean = await run([], { environment: { LANG: 'ko_KR.UTF-8' } });
  expect(korean.stdout).toContain('무엇을 도와드릴까요');
  expect((await run(['--lang', 'ko', 'explain', guidesError])).stdout).toContain('사용자 메시지');
  const input = JSON.stringify({ model: 'claude-sonnet-4-6', messages: [{ role: 'robot' }] });
  expect(await run(['repair'], { input })).toMatchObject({ exitCode: 2 });
});
