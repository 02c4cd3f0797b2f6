import { readFileSync } from 'node:fs';
import { INSERTED_TEXTS, rules } from '@caprock/core';
import { operations, shapeRules, strictnessQuestions, validations } from '@caprock/emulator';
import { standardCases } from '../conformance/langchain/standard/index.ts';
import { kindRows } from './kind-pages.ts';
import { outcomeTable } from './outcome-tables.ts';
import { table } from './table.ts';

/** A part of a page that is made out of the code: it stands between two comments of its name. */
export interface Section {
  readonly page: string;
  readonly name: string;
  readonly render: () => string;
}

/** Every part of a page that derives from an index. */
export const sections: readonly Section[] = [
  ...['README.md', '.github/README.ko.md'].map((page) => ({
    page,
    name: 'inserted-texts',
    render: insertedTexts,
  })),
  { page: 'packages/core/README.md', name: 'rules', render: repairRules },
  { page: 'packages/core/README.md', name: 'kinds', render: errorKinds },
  { page: 'packages/langchain/README.md', name: 'standard-cases', render: langchainStandard },
  ...(['langchain', 'ai-sdk', 'aws-sdk'] as const).map((name) => ({
    page: `packages/${name}/README.md`,
    name: 'plain',
    render: () => outcomeTable(name),
  })),
  { page: 'packages/emulator/README.md', name: 'operations', render: emulatedOperations },
  { page: 'packages/emulator/README.md', name: 'refusals', render: refusals },
  { page: 'packages/emulator/README.md', name: 'strictness', render: strictness },
];

const root = new URL('../../', import.meta.url);

/** A page as it stands. */
export function readPage(page: string): string {
  return readFileSync(new URL(page, root), 'utf8');
}

/**
 * A page with one of its sections made anew.
 * @throws When the page has no such section.
 */
export function withSection(text: string, { page, name, render }: Section): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`${page} has no section ${name}`);
  return `${text.slice(0, start + open.length)}\n\n${render()}\n\n${text.slice(end)}`;
}

function insertedTexts(): string {
  const rows = Object.entries(INSERTED_TEXTS).map(([name, text]) => [`\`${name}\``, `\`${text}\``]);
  return table(['Name', 'Text'], rows);
}

interface Peers {
  readonly measured: string;
  readonly rules: Readonly<Record<string, readonly [string, string, string]>>;
}

function repairRules(): string {
  const path = new URL('test/documentation/peers.json', root);
  const { measured, rules: peers } = JSON.parse(readFileSync(path, 'utf8')) as Peers;
  const rows = rules.map(({ id, summary }) => {
    const others = peers[id];
    if (!others) throw new Error(`peers.json says nothing of ${id}`);
    return [`\`${id}\``, summary.en, ...others];
  });
  const head = ['Rule', 'What Caprock does', '@langchain/aws', 'AI SDK', 'LiteLLM'];
  return `${table(head, rows)}\n\nWhat the others do was measured (${measured}): "sends it" means that Bedrock then refuses it.`;
}

interface StandardResults {
  readonly measured: string;
  readonly cases: Readonly<Record<string, { readonly plain: string; readonly caprock: string }>>;
}

function langchainStandard(): string {
  const path = new URL('test/conformance/langchain/standard/results.json', root);
  const { measured, cases } = JSON.parse(readFileSync(path, 'utf8')) as StandardResults;
  const all = standardCases.map(({ id, title }) => {
    const { plain = '', caprock = '' } = cases[id] ?? {};
    return { title, plain, caprock };
  });
  const does = (way: 'plain' | 'caprock') => all.filter((row) => row[way] === 'does it').length;
  const rows = all
    .filter(({ plain, caprock }) => plain !== 'does it' || caprock !== 'does it')
    .map(({ title, plain, caprock }) => [title, plain, caprock]);
  const head = ['What LangChain expects of a chat model', 'Without Caprock', 'With Caprock'];
  return `${table(head, rows)}\n\nOf ${all.length} such expectations ChatBedrockConverse meets ${does('plain')} without Caprock and ${does('caprock')} with it (${measured}); the others are met by both.`;
}

function errorKinds(): string {
  return table(['Family', 'Kind', 'What it is', 'Retry', 'Fallback'], kindRows());
}

function emulatedOperations(): string {
  const services = [...new Set(operations.map(({ service }) => service))];
  const rows = services.map((service) => [
    service,
    operations
      .filter((operation) => operation.service === service)
      .map(({ name }) => `\`${name}\``)
      .join(', '),
  ]);
  return table(['Service', 'Operations'], rows);
}

function refusals(): string {
  const rows = validations.map(
    ({ id, status = 400, exception = 'ValidationException', ...own }) => {
      const layers = [
        own.world ? 'the account and the region' : '',
        own.converse ? "Converse's front end" : '',
        own.model ? 'the model' : '',
      ];
      return [`\`${id}\``, String(status), `\`${exception}\``, layers.filter(Boolean).join(', ')];
    },
  );
  const shapes = shapeRules.map((id) => `\`${id}\``).join(', ');
  return `${table(['Refusal', 'Status', 'Exception', 'By'], rows)}\n\nHeld by the shapes of the service model: ${shapes}.`;
}

function strictness(): string {
  const rows = Object.entries(strictnessQuestions).map(([id, { question, answers, evidence }]) => [
    `\`${id}\``,
    question,
    answers.map((answer) => `\`${answer}\``).join(', '),
    evidence,
  ]);
  return table(['Question', 'About', 'Answers, the stricter first', 'Who says what'], rows);
}
