// biome-ignore-all lint/suspicious/noTemplateCurlyInString: lines of other people's code
import { expect, test } from 'vitest';
import { namesInLine } from './names-in-line.ts';

const SONNET = 'us.anthropic.claude-sonnet-4-6';
const found = (line: string, unquoted = false) =>
  namesInLine(line, { unquoted }).map(({ text }) => text);

test.each([
  [`modelId: '${SONNET}',`, SONNET],
  [`modelId="anthropic.claude-3-haiku-20240307-v1:0")`, 'anthropic.claude-3-haiku-20240307-v1:0'],
  [`"model": "bedrock/${SONNET}"`, SONNET],
  [`"bedrock/us-west-2/anthropic.claude-v2:1"`, 'us-west-2/anthropic.claude-v2:1'],
  [
    `'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2'`,
    'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2',
  ],
  ['`arn:aws:bedrock:${region}::foundation-model/anthropic.claude-v2`', 'anthropic.claude-v2'],
  ['`${geo}.anthropic.claude-sonnet-4-6`', 'anthropic.claude-sonnet-4-6'],
  ['new ChatBedrockConverse({ model: "claude-sonnet-4" })', 'claude-sonnet-4'],
  ['model = os.getenv("MODEL", "claude-3.5-sonnet")', 'claude-3.5-sonnet'],
  [`live ? '${SONNET}' : other`, SONNET],
])('%s holds %s', (line, name) => expect(found(line)).toEqual([name]));

test.each([
  [`MODEL=${SONNET}`, SONNET],
  ['model: claude-sonnet-4', 'claude-sonnet-4'],
  ['  - claude-sonnet-4', 'claude-sonnet-4'],
  ['models: [claude-3-opus, x]', 'claude-3-opus'],
  ['aws bedrock-runtime converse --model-id anthropic.claude-v2 --x', 'anthropic.claude-v2'],
])('without quotes, %s holds %s', (line, name) => expect(found(line, true)).toEqual([name]));

test.each([
  ['const claudeSonnet4 = model(claude3Opus);', 'an identifier'],
  ['throw new Error("model anthropic.claude-v2 is gone")', 'a sentence with an id'],
  ['"anthropic.claude-v2 is gone"', 'a sentence that begins with an id'],
  ['console.log("We moved off claude-3-opus last year");', 'a sentence with a name'],
  ["'claude-3-opus': 0.015,", 'a key of a table'],
  ['if (model === "claude-3-opus")', 'a comparison'],
  ["case 'claude-3-opus':", 'a case'],
  ['model.startsWith("claude-3-opus")', 'a test'],
  ["type Model = 'claude-3-opus' | 'claude-3-sonnet';", 'a type'],
  ['"arn:aws:bedrock:*::foundation-model/anthropic.claude-3-*"', 'a pattern'],
  ['import x from "./claude', 'half a text'],
])('%s holds none: %s', (line) => expect(found(line)).toEqual([]));

test.each([
  ['description: Uses claude-3-opus for summaries', 'a sentence'],
  ['claude-3-opus: 0.015', 'a key'],
])('without quotes, %s holds none: %s', (line) => expect(found(line, true)).toEqual([]));

test('several in one line, each in its column', () => {
  expect(namesInLine(`["${SONNET}", "claude-3-opus"]`, { unquoted: false })).toEqual([
    { column: 3, text: SONNET, isId: true },
    { column: 37, text: 'claude-3-opus', isId: false },
  ]);
});

test('the work grows with the line, not faster', () => {
  const looked = (line: string) => {
    let looks = 0;
    // Counts the characters that are looked at one by one.
    const counting = new Proxy(Object(line), {
      get(text: object, member) {
        if (typeof member === 'string' && /^\d+$/.test(member)) looks += 1;
        const value = Reflect.get(text, member);
        return typeof value === 'function' ? value.bind(line) : value;
      },
    }) as string;
    namesInLine(counting, { unquoted: true });
    return looks;
  };
  for (const piece of ['a', 'claude', 'anthropic.claude-', '"claude-3-opus",', '/', 'claude/']) {
    const short = looked(piece.repeat(1_000));
    const long = looked(piece.repeat(4_000));
    expect(long, piece).toBeLessThanOrEqual(short * 4 + LONGEST_RUN);
  }
});

/** What the ends of a line may add. */
const LONGEST_RUN = 1_000;
