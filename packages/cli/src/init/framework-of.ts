import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Starter } from './starter.ts';
import { starters } from './starters/index.ts';

/** The framework that a project uses by its package.json; the bare AWS SDK where it tells of none. */
export async function frameworkOf(project: string): Promise<Starter['framework']> {
  const text = await readFile(join(project, 'package.json'), 'utf8').catch(() => '{}');
  const names = new Set(packagesIn(text));
  return starters.find(({ sign }) => names.has(sign))?.framework ?? 'aws-sdk';
}

function packagesIn(text: string): string[] {
  try {
    const { dependencies, devDependencies } = JSON.parse(text) as Record<
      string,
      object | undefined
    >;
    return [...Object.keys(dependencies ?? {}), ...Object.keys(devDependencies ?? {})];
  } catch {
    return [];
  }
}
