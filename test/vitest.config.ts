import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { oldestLangChain } from './oldest-langchain.ts';

const conditions = ['@caprock/source'];
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
          exclude: ['**/node_modules/**', ...withOldestLangChain],
          typecheck: {
            enabled: true,
            include: ['test/**/*.test-d.ts'],
            tsconfig: 'test/tsconfig.json',
          },
        },
      },
      {
        extends: true,
        plugins: [oldestLangChain],
        test: { name: 'oldest', include: withOldestLangChain },
      },
    ],
  },
});
