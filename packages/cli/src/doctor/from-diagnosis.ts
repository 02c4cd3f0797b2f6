import { type Diagnosis, type Explanation, explain, type LocalizedText } from '@caprock/core';
import { remedies as english } from '@caprock/core/remedies/en';
import { remedies as korean } from '@caprock/core/remedies/ko';
import type { Draft, Remediation } from './finding.ts';

/** What stands in backticks and begins like this can be pasted into a shell. */
const COMMAND = /`((?:aws|export|npm|npx|caprock) [^`]+)`/g;

/** The title of a diagnosis in both languages. */
export function titleOf(diagnosis: Diagnosis): LocalizedText {
  const { en, ko } = bothOf(diagnosis);
  return { en: en.title, ko: ko.title };
}

/** What a diagnosis gives a finding: its title, its remedy and its link. */
export function fromDiagnosis(
  diagnosis: Diagnosis,
): Pick<Draft, 'code' | 'text' | 'links'> & { readonly remediation: Remediation } {
  const { en, ko } = bothOf(diagnosis);
  const text = { en: withOwnAccount(en), ko: withOwnAccount(ko) };
  return {
    code: diagnosis.kind,
    text: { en: en.title, ko: ko.title },
    links: [en.link],
    remediation: {
      commands: [...new Set([...text.en.matchAll(COMMAND)].map(([, command = '']) => command))],
      text,
    },
  };
}

function bothOf(diagnosis: Diagnosis): Readonly<Record<'en' | 'ko', Explanation>> {
  return { en: explain(diagnosis, english), ko: explain(diagnosis, korean) };
}

/** The steps as one text. An account that was cut out of a statement is written as `*`, which IAM takes. */
function withOwnAccount({ steps }: Explanation): string {
  return steps.join('\n').replaceAll(':<account>:', ':*:');
}
