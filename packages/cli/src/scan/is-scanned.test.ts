import { expect, test } from 'vitest';
import { isScanned } from './is-scanned.ts';

test.each([
  'index.ts',
  'app.PY',
  'notebook.ipynb',
  'litellm-config.yaml',
  '.env',
  '.env.production',
  'prod.env',
  'Dockerfile',
  'main.tf',
  'pyproject.toml',
])('%s is', (name) => expect(isScanned(name)).toBe(true));

test.each([
  'README.md',
  'logo.png',
  'app.min.js',
  'app.js.map',
  'package-lock.json',
  'pnpm-lock.yaml',
  'types.d.ts',
  'LICENSE',
  'environment',
])('%s is not', (name) => expect(isScanned(name)).toBe(false));
