import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { oldestLangChain } from './oldest-langchain.ts';

const conditions = ['@caprock/source'];
/** Files of one function each, which change nothing of their process: they share one, which saves a minute. */
const pure = [
  'packages/core/src/errors/kinds/**/*.test.ts',
  'packages/core/src/models/**/*.test.ts',
  'packages/core/src/repair/**/*.test.ts',
  'packages/emulator/src/validations/**/*.test.ts',
  'packages/emulator/src/faults/**/*.test.ts',
];
const withOldestLangChain = ['test/conformance/langchain-oldest.test.ts'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    testTimeout: 20_000,
    // One less by default: half of a machine with two cores.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'newest',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...pure, ...withOldestLangChain],
          typecheck: {
            enabled: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'test/tsconfig.json',
          },
        },
      },
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        plugins: [oldestLangChain],
        test: { name: 'oldest', include: withOldestLangChain },
      },
    ],
  },
});
