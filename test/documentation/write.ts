import { mkdirSync, writeFileSync } from 'node:fs';
import { kindPages } from './kind-pages.ts';
import { readPage, sections, withSection } from './sections.ts';

// Writes every section and every page anew: `npm run docs`.
for (const section of sections) {
  const before = readPage(section.page);
  const after = withSection(before, section);
  if (after !== before) writeFileSync(new URL(`../../${section.page}`, import.meta.url), after);
}

mkdirSync(new URL('../../packages/core/docs/kinds', import.meta.url), { recursive: true });
for (const { path, render } of kindPages) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), render());
}
