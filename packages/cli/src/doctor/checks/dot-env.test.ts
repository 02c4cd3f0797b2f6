import { execFileSync, spawnSync } from 'node:child_process';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, test } from 'vitest';
import { useDoctor } from '../testing/use-doctor.ts';

const emulator = useEmulator();
const machine = useDoctor(emulator);

const git = (...args: string[]) =>
  execFileSync('git', ['-C', machine.project, ...args], { stdio: 'pipe' });

test('none: skipped', async () => {
  expect(await machine.findings('dot-env')).toMatchObject([{ tier: 'skipped' }]);
});

test('one that this process has read', async () => {
  machine.write('project/.env', 'AWS_REGION=us-east-1\n');
  expect(await machine.findings('dot-env')).toMatchObject([{ id: 'dot-env', tier: 'ok' }]);
});

test('one that it has not: nothing of its values is told', async () => {
  machine.write('project/.env', 'AWS_SESSION_TOKEN="top secret value"\n');
  const [finding] = await machine.findings('dot-env');
  expect(finding).toMatchObject({
    id: 'dot-env/not-loaded',
    tier: 'warning',
    affects: ['AWS_SESSION_TOKEN'],
  });
  expect(finding?.remediation.commands).toContain('node --env-file=.env app.js');
  expect(JSON.stringify(finding)).not.toContain('top secret');
});

test('one that says something else', async () => {
  machine.write('project/.env', 'AWS_REGION=eu-west-1\n');
  const [finding] = await machine.findings('dot-env');
  expect(finding).toMatchObject({ id: 'dot-env/contradicted', affects: ['AWS_REGION'] });
});

const hasGit = spawnSync('git', ['--version']).status === 0;
const repository = hasGit
  ? 'in a repository'
  : 'in a repository (skipped: no git is installed here)';

describe.skipIf(!hasGit)(repository, () => {
  const secret = () => {
    git('init', '-q');
    machine.set({ AWS_SECRET_ACCESS_KEY: 'value-of-the-test' });
    machine.write('project/.env', 'AWS_SECRET_ACCESS_KEY=value-of-the-test\n');
  };

  test('ignored', async () => {
    secret();
    machine.write('project/.gitignore', '.env\n');
    expect(await machine.findings('dot-env')).toMatchObject([{ tier: 'ok' }]);
  });

  test('not ignored', async () => {
    secret();
    expect(await machine.findings('dot-env')).toMatchObject([
      { id: 'dot-env/not-ignored', tier: 'warning' },
    ]);
  });

  test('published', async () => {
    secret();
    git('add', '.env');
    expect(await machine.findings('dot-env')).toMatchObject([
      { id: 'dot-env/in-repository', tier: 'problem' },
    ]);
  });
});
