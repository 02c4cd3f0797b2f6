import { rules } from '@caprock/core';
import { expect, test } from 'vitest';
import { kindPages, standingPages } from './documentation/kind-pages.ts';
import peers from './documentation/peers.json' with { type: 'json' };
import { readPage, sections, withSection } from './documentation/sections.ts';
import { measuredSections } from './measuring/publish.ts';

test.each(sections)(
  '$page says of $name what the code says (npm run docs writes it)',
  (section) => {
    const page = readPage(section.page);
    expect(withSection(page, section)).toBe(page);
  },
);

test.each(measuredSections)('$page tells of $name what was measured, when and where', (section) => {
  const page = readPage(section.page);
  const told = page.slice(page.indexOf(`<!-- ${section.name} -->`));
  expect(withSection(page, { ...section, render: () => '' }).length).toBeLessThan(page.length);
  expect(told).toMatch(/`npm run (?:bench|soak)`, 20\d\d-\d\d-\d\d, Node [\d.]+, \d+ × \S/);
});

test('what others do is told of every rule, and of no other', () => {
  expect(Object.keys(peers.rules).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test.each(kindPages)('$path says what the folder of the kind says', ({ path, render }) => {
  expect(render()).toBe(readPage(path));
});

test('every page belongs to a kind', () => {
  expect(standingPages().sort()).toEqual(kindPages.map(({ path }) => path).sort());
});
