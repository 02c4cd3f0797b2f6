import type * as path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ScanFinding } from '../scan/scan-files.ts';
import { githubAnnotations } from './github-annotations.ts';

// Paths as Windows writes them; GitHub takes slashes alone.
vi.mock('node:path', async (original) => (await original<typeof path>()).win32);

test('a file is named with slashes, and nothing of it ends the command', () => {
  const finding = {
    path: 'src\\chat,\nmodels.ts',
    line: 3,
    column: 7,
    text: 'claude-3-opus',
    status: 'retired',
  } as unknown as ScanFinding;
  const line = githubAnnotations([finding], ['us-east-1'], 'en');
  expect(line).toMatch(
    /^::error file=src\/chat%2C%0Amodels\.ts,line=3,col=7,title=claude-3-opus::/,
  );
  expect(line.trimEnd().split('\n')).toHaveLength(1);
});
