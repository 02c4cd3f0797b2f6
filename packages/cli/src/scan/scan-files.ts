import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FoundFile, findFiles } from './find-files.ts';
import { judgeInRegions, type RegionsOptions } from './judge-in-regions.ts';
import type { Judgement, NameStatus } from './judge-name.ts';
import { namesInFile } from './names-in-file.ts';

/** A name in a file, and what becomes of it. */
export interface ScanFinding extends Judgement {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** The name as it is written there. */
  readonly text: string;
}

/** What a scan saw. */
export interface ScanResult {
  /** How many files were read. */
  readonly files: number;
  /** How many names were found in them, fine ones too. */
  readonly names: number;
  /** Files that were too large or could not be read. */
  readonly skipped: readonly string[];
  /** Names that are not fine, in the order of the files. */
  readonly findings: readonly ScanFinding[];
}

/** Larger files are data, not source; notebooks carry their pictures. Bytes. */
const LARGEST = { source: 1_000_000, notebook: 20_000_000 } as const;

/** So much of a file tells whether it is text. Bytes. */
const HEAD = 8_000;

/** What ends a scan with exit code 1. */
const PROBLEMS: ReadonlySet<NameStatus> = new Set(['retired', 'ending', 'unavailable']);

/** Whether a finding will break a call, or does already. */
export function isProblem({ status }: Pick<Judgement, 'status'>): boolean {
  return PROBLEMS.has(status);
}

/**
 * Finds the names of Claude models in the files below paths, and judges them.
 * @throws UsageError when a path is not there.
 */
export async function scanFiles(
  paths: readonly string[],
  options: RegionsOptions,
): Promise<ScanResult> {
  const findings: ScanFinding[] = [];
  const skipped: string[] = [];
  let files = 0;
  let names = 0;
  for await (const file of findFiles(paths)) {
    const content = await contentOf(file);
    if (content === undefined) {
      skipped.push(file.path);
      continue;
    }
    files += 1;
    const found = judgedNames(file.path, content, options);
    names += found.length;
    findings.push(...found.filter(({ status }) => status !== 'fine'));
  }
  return { files, names, skipped, findings };
}

/** The text of a file, empty for one that holds none; undefined for one that is not read. */
async function contentOf({ path, size }: FoundFile): Promise<string | undefined> {
  const largest = path.toLowerCase().endsWith('.ipynb') ? LARGEST.notebook : LARGEST.source;
  if (size > largest) return undefined;
  const bytes = await readFile(path).catch(() => undefined);
  return bytes?.subarray(0, HEAD).includes(0) ? '' : bytes?.toString('utf8');
}

function judgedNames(path: string, content: string, options: RegionsOptions): ScanFinding[] {
  return namesInFile(basename(path), content).flatMap(({ line, column, text, isId }) => {
    const judgement = judgeInRegions({ text, isId }, options);
    return judgement ? [{ path, line, column, text, ...judgement }] : [];
  });
}
