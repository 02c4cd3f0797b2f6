import { readdirSync, readFileSync } from 'node:fs';
import {
  classifyError,
  type Diagnosis,
  type ErrorKind,
  explain,
  type Language,
  type Reader,
  type Remedies,
} from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';

/** A page of a kind of error, made out of the kind's folder. */
export interface KindPage {
  /** Its path from the root of the repository. */
  readonly path: string;
  readonly kind: ErrorKind;
  readonly render: () => string;
}

const FOLDER = 'packages/core/docs/kinds/';
const SOURCES = 'packages/core/src/errors/kinds/';
const root = new URL('../../', import.meta.url);

const READERS = {
  langchain: 'LangChain',
  'ai-sdk': 'AI SDK',
  'aws-sdk': 'AWS SDK',
  litellm: 'LiteLLM',
} as const satisfies Record<Reader, string>;

const WORDS = {
  en: {
    backoff: 'Wait and send it again.',
    no: 'Sending it again will fail again.',
    none: 'No other model or region helps.',
    'other-model': 'Another model may answer.',
    'other-region': 'Another region may answer.',
    any: 'Another model or region may answer.',
    todo: 'What to do',
    also: 'The same words can also mean',
    link: 'More',
  },
  ko: {
    backoff: '기다렸다가 다시 보내세요.',
    no: '그대로 다시 보내면 또 실패합니다.',
    none: '다른 모델이나 리전도 도움이 되지 않습니다.',
    'other-model': '다른 모델에서는 성공할 수 있습니다.',
    'other-region': '다른 리전에서는 성공할 수 있습니다.',
    any: '다른 모델이나 리전에서는 성공할 수 있습니다.',
    todo: '해결 방법',
    also: '같은 문장이 뜻할 수 있는 다른 원인',
    link: '더 보기',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** Every kind's page, by the name of the kind. */
export const kindPages: readonly KindPage[] = (Object.keys(english) as ErrorKind[])
  .sort()
  .map((kind) => ({ kind, path: `${FOLDER}${kind}.md`, render: () => pageOf(kind) }));

/** The pages that stand in the folder. */
export function standingPages(): string[] {
  return readdirSync(new URL(FOLDER, root)).map((file) => `${FOLDER}${file}`);
}

/** The kinds by family, each linked to its page, with its title. */
export function kindRows(): readonly (readonly string[])[] {
  const rows = kindPages.map(({ kind }) => {
    const { family, retry, fallback } = exampleOf(kind).diagnosis;
    const link = `[\`${kind}\`](docs/kinds/${kind}.md)`;
    return [family, link, english[kind].title, retry, fallback];
  });
  return rows.sort(([family = ''], [other = '']) => family.localeCompare(other, 'en'));
}

function exampleOf(kind: ErrorKind): { readonly text: string; readonly diagnosis: Diagnosis } {
  const [family] = readdirSync(new URL(SOURCES, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(new URL(`${SOURCES}${name}`, root)).includes(kind));
  const file = new URL(`${SOURCES}${family}/${kind}/example.txt`, root);
  const text = readFileSync(file, 'utf8').trim();
  return { text, diagnosis: classifyError(text) };
}

function pageOf(kind: ErrorKind): string {
  const { text, diagnosis } = exampleOf(kind);
  const { family, retry, fallback, fix } = diagnosis;
  return [
    `# ${english[kind].title}`,
    `\`${kind}\` · family \`${family}\` · retry \`${retry}\` · fallback \`${fallback}\` · fix \`${fix}\``,
    `\`\`\`\n${text}\n\`\`\``,
    ...remedyOf(diagnosis, english, 'en'),
    `## ${korean[kind].title}`,
    ...remedyOf(diagnosis, korean, 'ko'),
  ]
    .join('\n\n')
    .concat('\n');
}

function remedyOf(diagnosis: Diagnosis, remedies: Remedies, lang: Language): string[] {
  const words = WORDS[lang];
  const { retry, fallback } = diagnosis;
  const { meaning, steps, link, alternatives } = explain(diagnosis, remedies);
  const readers = Object.keys(remedies[diagnosis.kind].variants ?? {}) as Reader[];
  const others = alternatives.map((kind) => `[\`${kind}\`](${kind}.md)`).join(', ');
  return [
    `${inMarkdown(meaning)} ${words[retry]} ${words[fallback]}`,
    `**${words.todo}**`,
    numbered(steps),
    ...readers.flatMap((reader) => [
      `**${words.todo}: ${READERS[reader]}**`,
      numbered(explain(diagnosis, remedies, { reader }).steps),
    ]),
    ...(others ? [`${words.also}: ${others}.`] : []),
    `${words.link}: <${link}>`,
  ];
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}. ${inMarkdown(step)}`).join('\n');
}

/** What would be an HTML tag outside of backticks is a placeholder in these texts. */
function inMarkdown(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part.replace(/[<*_]/g, '\\$&') : part))
    .join('`');
}
