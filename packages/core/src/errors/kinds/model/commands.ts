import type { Language } from '../../../localized-text.ts';
import type { DiagnosisFacts } from '../../types.ts';

const PLACEHOLDERS = {
  en: { name: '<name>', region: '<region>' },
  ko: { name: '<이름>', region: '<리전>' },
} as const satisfies Record<Language, Record<string, string>>;

/** The command that finds the id to send, filled with what the diagnosis knows. */
export function resolveCommand(facts: DiagnosisFacts, lang: Language): string {
  const name = safe(facts.modelId) ?? PLACEHOLDERS[lang].name;
  return `npx caprock resolve "${name}" --region ${regionFor(facts, lang)}`;
}

/** The command that lists the inference profiles of the region. */
export function listProfilesCommand(facts: DiagnosisFacts, lang: Language): string {
  return `aws bedrock list-inference-profiles --region ${regionFor(facts, lang)}`;
}

function regionFor({ region }: DiagnosisFacts, lang: Language): string {
  return safe(region) ?? PLACEHOLDERS[lang].region;
}

/** What goes into a command that is pasted into a shell holds nothing that a shell obeys. */
function safe(value: string | undefined): string | undefined {
  return value !== undefined && /^[\w.:/@-]{1,200}$/.test(value) ? value : undefined;
}
