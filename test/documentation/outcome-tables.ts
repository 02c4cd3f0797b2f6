import aiSdk from '../conformance/outcomes/ai-sdk.json' with { type: 'json' };
import awsSdk from '../conformance/outcomes/aws-sdk.json' with { type: 'json' };
import langchain from '../conformance/outcomes/langchain.json' with { type: 'json' };
import type { OutcomeRow } from '../conformance/outcomes/outcome-rows.ts';
import { table } from './table.ts';

/** What the hosts of a package do alone, and what they do through Caprock. */
interface OutcomeTable {
  readonly rows: Readonly<Record<string, OutcomeRow>>;
  /** Heads of columns, each with the ways that it tells of, by what to call them in it. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const majors = ['5', '6', '7'];

const tables = {
  'ai-sdk': {
    rows: aiSdk,
    columns: {
      '`ai` alone': Object.fromEntries(majors.map((major) => [major, `ai ${major}`])),
      'through Caprock': Object.fromEntries(
        majors.map((major) => [major, `ai ${major} with Caprock`]),
      ),
    },
  },
  langchain: {
    rows: langchain,
    columns: {
      '`ChatBedrockConverse` alone': { '': 'alone' },
      'through Caprock': { '': 'with Caprock' },
    },
  },
  'aws-sdk': {
    rows: awsSdk,
    columns: {
      'the client alone': { '': 'alone' },
      'with `caprockPlugin()`': { '': 'with the plugin' },
      '`safeClaudeCall`, `safeClaudeStream`': { '': 'safeClaudeCall' },
    },
  },
} as const satisfies Record<string, OutcomeTable>;

/** The table of a package, without the rows in which Caprock changes nothing. `npm run outcomes` measures it. */
export function outcomeTable(name: keyof typeof tables): string {
  const { rows, columns }: OutcomeTable = tables[name];
  const cells = Object.values(rows)
    .filter(({ outcomes }) => new Set(Object.values(outcomes).map(sort)).size > 1)
    .map(({ title, outcomes }) => [
      title,
      ...Object.values(columns).map((ways) => cell(ways, outcomes)),
    ]);
  return table(['The same call, one after the other', ...Object.keys(columns)], cells);
}

/** Whether an outcome is an answer, an error, or what looks like an answer and is none. */
function sort(outcome: string): string {
  return /^(?:answered|no error|told)/.exec(outcome)?.[0] ?? 'error';
}

/** What the versions in one column came to: once where they agree, else each behind its name. */
function cell(
  ways: Readonly<Record<string, string>>,
  outcomes: Readonly<Record<string, string>>,
): string {
  const versions = new Map<string, string[]>();
  for (const [version, way] of Object.entries(ways)) {
    const outcome = outcomes[way] ?? '';
    versions.set(outcome, [...(versions.get(outcome) ?? []), version]);
  }
  return [...versions]
    .map(([outcome, names]) => {
      const told = sort(outcome) === 'error' ? `\`${outcome}\`` : outcome;
      return versions.size === 1 ? told : `${names.join(' and ')}: ${told}`;
    })
    .join('<br>');
}
