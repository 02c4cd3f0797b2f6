import { relative, sep } from 'node:path';
import type { Language } from '@caprock/core';
import { isProblem, type ScanFinding } from '../scan/scan-files.ts';
import { printable } from './printable.ts';
import { findingSentence } from './scan-page.ts';

/**
 * Findings as workflow commands, which GitHub shows beside the lines of a pull request.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations(
  findings: readonly ScanFinding[],
  regions: readonly string[],
  lang: Language,
): string {
  return findings
    .map((finding) => {
      const level = isProblem(finding) ? 'error' : 'warning';
      const file = relative('.', finding.path).split(sep).join('/');
      const { line, column, text } = finding;
      const properties = { file, line, col: column, title: text };
      const pairs = Object.entries(properties).map(
        ([name, value]) => `${name}=${property(String(value))}`,
      );
      return `::${level} ${pairs.join(',')}::${data(findingSentence(finding, regions, lang))}\n`;
    })
    .join('');
}

/** Whatever could end the message or begin another command is encoded, as GitHub's toolkit does. */
function data(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
