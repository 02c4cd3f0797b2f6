import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { catalog } from './catalog.ts';
import { parseModelName } from './parse-model-name.ts';
import { resolveModel } from './resolve-model.ts';

const pieces = fc.constantFrom(
  ...'claude sonnet opus haiku instant opusplan june preview latest anthropic. us. eu-west-1/'.split(
    ' ',
  ),
  ...'4 5 45 2 - -- . @ / : 20250929 v1:0 -v2 :48k [1m] %2F %zz é 😀 \ud800 \u0000'.split(' '),
  ' ',
  '\n',
  'arn:aws:bedrock:us-east-1:123456789012:',
  'arn:aws-cn:bedrock:cn-north-1::',
  'inference-profile/',
  'foundation-model/',
  'application-inference-profile/',
  'amazon.nova-lite-v1:0',
);
const assembled = fc.array(pieces, { maxLength: 24 }).map((list) => list.join(''));
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc.webPath(),
  assembled,
  assembled.map((name) => `arn:aws:bedrock:us-east-1:123456789012:inference-profile/${name}`),
  fc.tuple(assembled, fc.integer({ min: 1, max: 400 })).map(([name, times]) => name.repeat(times)),
);
const anyOptions = fc.record({
  region: fc.constantFrom(undefined, 'us-east-1', 'eu-west-2', 'us-gov-west-1', 'nowhere', '\n'),
  scope: fc.constantFrom('geo' as const, 'global' as const),
  retired: fc.constantFrom('replace' as const, 'error' as const),
  explicit: fc.constantFrom('keep' as const, 'replace' as const),
  family: fc.constantFrom('stay' as const, 'leave' as const),
  floating: fc.boolean(),
});

/** The service's own words: plain ids match `[a-zA-Z0-9-:.]+`, everything else is an ARN. */
const bedrockShape =
  /^(?:[a-zA-Z0-9:.-]+|arn:aws[a-z0-9-]*:(?:bedrock|sagemaker):[a-z0-9-]*:\d*:[a-z-]+\/[a-zA-Z0-9:._/-]+)$/;

describe('any string whatever', () => {
  test('is answered, with an id of the shape of Bedrock or with none', () => {
    fc.assert(
      fc.property(anyName, anyOptions, (name, options) => {
        const { modelId, suggestions } = resolveModel(name, options);
        for (const id of [...suggestions, ...(modelId === null ? [] : [modelId])]) {
          expect(id).toMatch(bedrockShape);
          expect(id.length).toBeLessThanOrEqual(2_048);
        }
      }),
      { numRuns: 4_000 },
    );
  });

  test('that is found is an id of the catalogue', () => {
    fc.assert(
      fc.property(anyName, anyOptions, (name, options) => {
        const answer = resolveModel(name, { ...options, explicit: 'replace' });
        if (answer.status !== 'ok' && answer.status !== 'replaced') return;
        expect(Object.keys(catalog)).toContain(answer.base);
        if (answer.modelId?.startsWith('arn:')) return;
        expect(answer.modelId?.replace(/^[a-z-]+\.(?=anthropic)/, '')).toBe(answer.base);
      }),
      { numRuns: 2_000 },
    );
  });

  test('gets the same answer twice, and nobody can change it', () => {
    fc.assert(
      fc.property(anyName, anyOptions, (name, options) => {
        const first = resolveModel(name, options);
        expect(resolveModel(name, options)).toEqual(first);
        expect(Object.isFrozen(first) && Object.isFrozen(first.notes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the work that a name costs', () => {
  afterEach(() => vi.restoreAllMocks());

  /**
   * How many characters the patterns and splits of one reading walk over, together. A pattern that
   * goes on from its last match (`g`) walks to the end of the next one; one that is tried in one
   * place (`y`, a step of a split) looks at that place.
   */
  function charactersRead(name: string): number {
    let count = 0;
    const exec = RegExp.prototype.exec;
    const split = String.prototype.split;
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      const missed = this.sticky ? from + 1 : text.length;
      count += (match ? match.index + match[0].length : missed) - from;
      return match;
    });
    vi.spyOn(String.prototype, 'split').mockImplementation(function (this: string, ...given) {
      count += this.length;
      return split.apply(this, given);
    });
    parseModelName(name);
    vi.restoreAllMocks();
    return count;
  }

  const seeds = [
    'a',
    '-',
    'claude-',
    'bedrock/',
    'us.',
    '4',
    '[',
    ':think',
    "'a",
    'arn:aws:',
    'é/',
  ];

  test.each(seeds)('grows with %j no faster than its length', (seed) => {
    const times = Math.floor(900 / seed.length);
    const short = charactersRead(seed.repeat(times));
    const long = charactersRead(seed.repeat(2 * times));
    expect(short).toBeGreaterThan(0);
    expect(long).toBeLessThanOrEqual(2 * short + 1_000);
  });

  test.each(seeds)('does not grow any more when %j is endless', (seed) => {
    expect(charactersRead(seed.repeat(100_000))).toBe(0);
    expect(resolveModel(seed.repeat(100_000), { region: 'us-east-1' })).toMatchObject({
      status: 'unknown',
      modelId: null,
    });
  });
});
