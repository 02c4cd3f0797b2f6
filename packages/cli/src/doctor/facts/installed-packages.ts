import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** A package that the project can import. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** The folder that it lies in. */
  readonly folder: string;
}

/** The packages that a call of Claude on Bedrock goes through. */
const OF_INTEREST = [
  'ai',
  '@ai-sdk/amazon-bedrock',
  '@ai-sdk/provider',
  '@langchain/aws',
  '@langchain/core',
  'langchain',
  '@aws-sdk/client-bedrock-runtime',
  'zod',
] as const;

/** What of the packages of interest is installed for a project, as Node would find it. */
export async function installedPackages(project: string): Promise<readonly InstalledPackage[]> {
  const found = await Promise.all(OF_INTEREST.map((name) => findPackage(name, resolve(project))));
  return found.filter((one) => one !== undefined);
}

/** Looks for `node_modules/<name>` in a folder and then in those above it. */
async function findPackage(name: string, start: string): Promise<InstalledPackage | undefined> {
  for (let folder = start; ; folder = dirname(folder)) {
    const place = join(folder, 'node_modules', name);
    const version = await versionIn(join(place, 'package.json'));
    if (version !== undefined) return { name, version, folder: place };
    if (dirname(folder) === folder) return undefined;
  }
}

async function versionIn(file: string): Promise<string | undefined> {
  try {
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
