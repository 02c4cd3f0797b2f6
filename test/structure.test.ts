import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('..', import.meta.url);

/** The entries of a folder, without those of a name in the list. */
function entries(folder: string, kind: 'file' | 'folder'): string[] {
  return readdirSync(new URL(folder, root), { withFileTypes: true })
    .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => name)
    .sort();
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

const rules = entries('packages/core/src/repair/rules/', 'folder').flatMap((group) =>
  entries(`packages/core/src/repair/rules/${group}/`, 'file')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ group, id: file.replace(/\.ts$/, '') }))
    .filter(({ id }) =>
      read(`packages/core/src/repair/rules/${group}/${id}.ts`).includes(': RepairRule = {'),
    ),
);

describe('every repair rule', () => {
  test('there are some', () => expect(rules.length).toBeGreaterThanOrEqual(10));

  test.each(rules)(
    '$id has its test, its index line, and is called as its file',
    ({ group, id }) => {
      const folder = `packages/core/src/repair/rules/${group}/`;
      expect(existsSync(new URL(`${folder}${id}.test.ts`, root))).toBe(true);
      expect(read('packages/core/src/repair/rules/index.ts')).toContain(`'./${group}/${id}.ts'`);
      expect(read(`${folder}${id}.ts`)).toContain(`id: '${id}'`);
    },
  );
});

const kinds = entries('packages/core/src/errors/kinds/', 'folder').flatMap((family) =>
  entries(`packages/core/src/errors/kinds/${family}/`, 'folder').map((kind) => ({ family, kind })),
);

describe('every kind of error', () => {
  test('there are some', () => expect(kinds.length).toBeGreaterThanOrEqual(20));

  test.each(kinds)(
    '$kind has its texts, its example, its test and its index lines',
    ({ family, kind }) => {
      const folder = `packages/core/src/errors/kinds/${family}/${kind}/`;
      const files = entries(folder, 'file');
      expect(files).toEqual(expect.arrayContaining(['en.ts', 'example.txt', 'index.ts', 'ko.ts']));
      expect(files.some((file) => file.endsWith('.test.ts'))).toBe(true);
      expect(read(`${folder}index.ts`)).toContain(`kind: '${kind}'`);
      for (const index of ['errors/kinds/index.ts', 'remedies/en.ts', 'remedies/ko.ts']) {
        expect(read(`packages/core/src/${index}`)).toContain(`/${family}/${kind}/`.slice(1));
      }
    },
  );
});

const validations = entries('packages/emulator/src/validations/', 'file')
  .filter(
    (file) =>
      !file.endsWith('.test.ts') && !['index.ts', 'refusal-of.ts', 'validation.ts'].includes(file),
  )
  .map((file) => file.replace(/\.ts$/, ''));

describe('every refusal of the emulator', () => {
  test.each(validations)('%s has its test and its index line', (id) => {
    const folder = 'packages/emulator/src/validations/';
    expect(existsSync(new URL(`${folder}${id}.test.ts`, root))).toBe(true);
    expect(read(`${folder}index.ts`)).toContain(`'./${id}.ts'`);
    expect(read(`${folder}${id}.ts`)).toContain(`id: '${id}'`);
  });
});

const operations = entries('packages/emulator/src/operations/', 'file')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((id) => read(`packages/emulator/src/operations/${id}.ts`).includes(': Operation = {'));

describe('every operation of the emulator', () => {
  test('there are some', () => expect(operations.length).toBeGreaterThanOrEqual(18));

  test.each(operations)('%s has its test and its index line, and is called as its file', (id) => {
    const folder = 'packages/emulator/src/operations/';
    const name = /name: '(\w+)'/.exec(read(`${folder}${id}.ts`))?.[1] ?? '';
    expect(existsSync(new URL(`${folder}${id}.test.ts`, root))).toBe(true);
    expect(read(`${folder}index.ts`)).toContain(`'./${id}.ts'`);
    expect(name.toLowerCase()).toBe(id.replaceAll('-', ''));
  });
});

const checks = entries('packages/cli/src/doctor/checks/', 'file')
  .filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

describe('every check of the doctor', () => {
  test('there are some', () => expect(checks.length).toBeGreaterThanOrEqual(25));

  test.each(checks)('%s has its test and its index line, and is called as its file', (id) => {
    const folder = 'packages/cli/src/doctor/checks/';
    expect(existsSync(new URL(`${folder}${id}.test.ts`, root))).toBe(true);
    expect(read(`${folder}index.ts`)).toContain(`'./${id}.ts'`);
    expect(read(`${folder}${id}.ts`)).toContain(`id: '${id}'`);
  });
});

test('the top level is what it should be', () => {
  const visible = [...entries('.', 'file'), ...entries('.', 'folder')].filter(
    (name) => !name.startsWith('.') && name !== 'node_modules',
  );
  expect(visible.sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'examples',
      'package.json',
      'packages',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      'test',
      'tsconfig.base.json',
    ].sort(),
  );
});
