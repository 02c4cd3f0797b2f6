import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Emulator } from '@caprock/emulator';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Ran, runCaprock } from '../../testing/run-caprock.ts';
import type { Tier } from '../finding.ts';

/** A finding as `--json` tells it. */
interface Told {
  readonly id: string;
  readonly tier: Tier;
  readonly text: string;
  readonly affects: readonly string[];
  readonly links: readonly string[];
  readonly remediation: { readonly commands: readonly string[]; readonly text: string };
}

/** A machine with a doctor on it. */
export interface DoctorMachine {
  /** Its home folder, and the folder of the project. */
  readonly home: string;
  readonly project: string;
  /** Writes a file below the home folder. @returns Its path. */
  write(path: string, text: string): string;
  /** Sets a variable; undefined removes it. */
  set(variables: Readonly<Record<string, string | undefined>>): void;
  /** Runs `caprock doctor`. */
  run(...args: readonly string[]): Promise<Ran>;
  /** Runs it with `--json` and gives its findings; `only` names the checks. */
  findings(only: string, ...args: readonly string[]): Promise<readonly Told[]>;
}

/** The pair that the emulator's default world knows. */
export const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/**
 * A sound machine for each test: an empty home, the emulator as AWS, keys that it knows, a region. The
 * real SDK clients read all of it as they do anywhere.
 */
export function useDoctor(emulator: Pick<Emulator, 'url'>): DoctorMachine {
  let home = '';
  const set: DoctorMachine['set'] = (variables) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  };
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'caprock-doctor-'));
    for (const name of Object.keys(process.env)) {
      if (/^(?:AWS_|LC_|LANG|.*_PROXY$|.*_proxy$|NODE_EXTRA|NODE_TLS)/.test(name)) {
        vi.stubEnv(name, undefined);
      }
    }
    set({
      HOME: home,
      USERPROFILE: home,
      AWS_ENDPOINT_URL: emulator.url,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_REGION: 'us-east-1',
      ...KEYS,
    });
    mkdirSync(join(home, 'project'));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(home, { recursive: true, force: true });
  });
  const machine: DoctorMachine = {
    get home() {
      return home;
    },
    get project() {
      return join(home, 'project');
    },
    write(path, text) {
      const file = join(home, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    },
    set,
    run(...args) {
      return runCaprock(['doctor', '--project', machine.project, ...args], {
        environment: process.env as Readonly<Record<string, string>>,
      });
    },
    async findings(only, ...args) {
      const { stdout, stderr } = await machine.run('--only', only, '--json', ...args);
      if (stdout === '') throw new Error(stderr);
      return (JSON.parse(stdout) as { findings: readonly Told[] }).findings;
    },
  };
  return machine;
}
