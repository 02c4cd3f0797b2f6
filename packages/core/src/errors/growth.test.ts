import { describe, expect, test } from 'vitest';
import { classifyError } from './classify-error.ts';

/** Texts that patterns backtrack on, each made of one piece over and over. */
const HOSTILE: Readonly<Record<string, string>> = {
  'opened messages': '{"message":"',
  'escaped quotes': '\\"message\\":\\"',
  'quoted values': "Value 'x",
  'values and places': "Value 'x' at '",
  'Pydantic values': 'input_value=',
  letters: 'a',
  digits: '1',
  spaces: ' ',
  'dots and digits': 'messages.1.content.1.',
  brackets: 'messages[1].content[1]',
  'exception names': 'ThrottlingException ',
  'nearly names': 'AaExceptio',
  base64: 'aB1/',
  ARNs: 'arn:aws:bedrock:us-east-1:123456789012:',
  'retry sentences': 'try again in 1',
  'status words': 'status code: ',
  models: 'model us.anthropic.claude ',
  denials: 'is not authorized to perform: bedrock:',
  'tool use ids': 'tooluse_a, ',
  'terminal colours': '\u001b[31',
  'secret names': 'secret_access_key=',
  limits: 'maximum 200000 tokens > 1 ',
  tokens: 'eyJaaaaaa.',
  quotes: '\u2019',
};

/** The fastest of several runs, in milliseconds: what else the machine does counts least there. */
function fastest(thrown: unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    classifyError(thrown);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Below this, a clock and a garbage collector say more than the code. */
const NOISE_MS = 2;

/** How many times the work is, in the calmest of a few moments of a machine that others use too. */
function growth(once: unknown, twice: unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let moment = 0; moment < 6 && least >= 3; moment += 1) {
    least = Math.min(least, (fastest(twice) - NOISE_MS) / fastest(once));
  }
  return least;
}

describe('twice the input is less than three times the work', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, piece) => {
    const ofLength = (length: number) => piece.repeat(Math.ceil(length / piece.length));
    // Up to 16 KiB a text is read whole, beyond that its ends.
    for (const length of [4_000, 8_000, 500_000]) {
      const [once, twice] = [ofLength(length), ofLength(2 * length)];
      expect(growth(once, twice), `from ${length} characters`).toBeLessThan(3);
    }
    expect(fastest(ofLength(1_000_000))).toBeLessThan(1_000);
  });

  test('chains, lists and bodies are walked to a bound', () => {
    const chain = (depth: number): unknown =>
      Array.from({ length: depth }).reduce<unknown>(
        (cause) => ({ message: `m${'x'.repeat(2_000)}`, cause, errors: [cause, cause] }),
        'end',
      );
    expect(growth(chain(1_000), chain(2_000))).toBeLessThan(3);
  });
});
