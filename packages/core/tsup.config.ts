import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/remedies/en.ts', 'src/remedies/ko.ts', 'src/opentelemetry/index.ts'],
  format: 'esm',
  target: 'node22',
  dts: false,
  sourcemap: true,
  clean: true,
});
