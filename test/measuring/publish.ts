import { writeFileSync } from 'node:fs';
import { readPage, withSection } from '../documentation/sections.ts';
import { machine } from './machine.ts';

/** The sections of pages that measurements are written into. */
export const measuredSections = [
  { page: 'packages/core/README.md', name: 'speed' },
  { page: 'packages/langchain/README.md', name: 'storm' },
  { page: 'packages/langchain/README.md', name: 'calls' },
  { page: 'packages/langchain/README.md', name: 'overhead' },
  { page: 'packages/ai-sdk/README.md', name: 'storm' },
  { page: 'packages/ai-sdk/README.md', name: 'overhead' },
] as const;

/** What was measured, and the section of a page that tells it. */
export interface Measurement {
  readonly page: (typeof measuredSections)[number]['page'];
  readonly name: (typeof measuredSections)[number]['name'];
  /** Markdown. */
  readonly text: string;
  /** How it was measured; the day and the machine are put behind it. */
  readonly how: string;
}

/** Prints a measurement, and writes it into its page where the command was given `--write`. */
export function publish({ page, name, text, how }: Measurement): void {
  const told = `${text}\n\n${how} ${machine()}.`;
  process.stdout.write(`\n${page}\n\n${told}\n`);
  if (!process.argv.includes('--write')) return;
  const section = { page, name, render: () => told };
  writeFileSync(new URL(`../../${page}`, import.meta.url), withSection(readPage(page), section));
}
