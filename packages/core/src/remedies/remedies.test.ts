import { describe, expect, test } from 'vitest';
import { classifyError } from '../errors/classify-error.ts';
import { diagnosisOf } from '../errors/diagnosis-of.ts';
import { explain } from '../errors/explain.ts';
import { type ErrorKind, kinds } from '../errors/kinds/index.ts';
import { remedies as english } from './en.ts';
import { remedies as korean } from './ko.ts';

describe.each([
  ['English', english],
  ['Korean', korean],
])('%s', (language, remedies) => {
  test.each(kinds.map(({ kind }) => kind))('%s is complete', (kind) => {
    const { title, meaning, steps, variants, link } = remedies[kind];
    const lists = [steps, ...Object.values(variants ?? {})].map((list) => list({}));
    const texts = [title, meaning, ...lists.flat()];
    for (const list of lists) expect(list.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(3);
      expect(/[가-힣]/.test(text)).toBe(language === 'Korean');
    }
    expect(() => new URL(link)).not.toThrow();
  });
});

test('the title of a diagnosis is the English one', () => {
  for (const { kind, title } of kinds) expect(english[kind].title).toBe(title);
});

test('both languages have the same steps for the same readers', () => {
  for (const { kind } of kinds) {
    const counts = [english, korean].map((remedies) =>
      Object.entries(remedies[kind].variants ?? {}).map(([reader, steps]) => [
        reader,
        steps({ messageIndex: 1 }).length,
      ]),
    );
    expect(counts[1], kind).toEqual(counts[0]);
  }
});

describe('a reader', () => {
  const diagnosis = classifyError('bedrock requires at least one non-system message');

  test('of a LiteLLM proxy learns the line of its config, and what that invents', () => {
    const { steps } = explain(diagnosis, english, { reader: 'litellm' });
    expect(steps.join('\n')).toMatch(/config\.yaml.+modify_params: true.+Please continue\./);
    expect(steps.join('\n')).not.toContain('withCaprock');
  });

  test('of LangChain or the AI SDK gets their words, in either language', () => {
    const first = (reader: 'langchain' | 'ai-sdk') =>
      [english, korean].map((remedies) => explain(diagnosis, remedies, { reader }).steps[0]);
    for (const step of first('langchain')) expect(step).toContain('HumanMessage');
    for (const step of first('ai-sdk')) expect(step).toContain('`messages`');
  });

  // What those have who wrap a model of a framework, and users of the AWS SDK have not.
  const FRAMEWORKS =
    /withCaprock|LangChain|AI SDK|@ai-sdk|ChatBedrock|AmazonBedrock|preparePrompt|Middleware|\b(?:AI|Human|System|Tool)Message\b|bindTools|Messages?Runs|trimMessages|StructuredOutput|Output\.object|(?:generate|stream)Text|providerOptions|activeTools|toolChoice: "|toolCallId|response\.messages|baseURL|프레임워크가 변환/;

  test.each(kinds.map(({ kind }) => kind))(
    'of the AWS SDK is told nothing of what other hosts have: %s',
    (kind) => {
      for (const remedies of [english, korean]) {
        const { title, meaning, steps } = explain(
          diagnosisOf(kind, { message: 'it broke' }),
          remedies,
          {
            reader: 'aws-sdk',
          },
        );
        expect([title, meaning, ...steps].join('\n')).not.toMatch(FRAMEWORKS);
      }
    },
  );

  test('of the AWS SDK is told of the plugin where it mends, of safeClaudeCall where it cannot', () => {
    const told = (kind: ErrorKind) =>
      explain(diagnosisOf(kind, { message: 'it broke' }), english, {
        reader: 'aws-sdk',
      }).steps.join('\n');
    expect(told('blank-text-block')).toContain(
      '`client.middlewareStack.use(caprockPlugin({ region }))` or `safeClaudeCall(...)`',
    );
    for (const kind of ['throttled-requests', 'daily-token-quota', 'timeout'] as const) {
      expect(told(kind)).toContain('`safeClaudeCall(messages, { fallbacks: [...] })`');
      expect(told(kind)).not.toContain('caprockPlugin');
    }
  });

  test('for whom nothing differs gets the general steps', () => {
    const quota = classifyError('Too many tokens per day');
    expect(explain(quota, english, { reader: 'litellm' })).toEqual(explain(quota, english));
  });
});
