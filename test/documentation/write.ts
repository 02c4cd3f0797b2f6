import { writeFileSync } from 'node:fs';
import { readPage, sections, withSection } from './sections.ts';

// Writes every section anew: `npm run docs`.
for (const section of sections) {
  const before = readPage(section.page);
  const after = withSection(before, section);
  if (after !== before) writeFileSync(new URL(`../../${section.page}`, import.meta.url), after);
}
