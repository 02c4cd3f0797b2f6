import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const conditions = ['@caprock/source'];

/** The long runs, apart from the tests: `npm run soak`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['test/**/*.soak.ts'], testTimeout: 600_000 },
});
