// Packs every package, installs the tarballs into an empty folder as a user would, and imports them there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'caprock-install-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

try {
  run(
    'npx',
    ['-y', 'pnpm@12.18.0', '-r', '--filter', './packages/*', 'pack', '--pack-destination', folder],
    { cwd: root },
  );
  const tarballs = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const hosts = [
    '@langchain/core',
    '@langchain/aws',
    'langchain',
    'ai',
    '@ai-sdk/amazon-bedrock',
    '@aws-sdk/client-bedrock-runtime',
    'redis',
    'zod',
  ];
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'try', private: true, type: 'module' }),
  );
  run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...tarballs.map((file) => `./${file}`),
    ...hosts.map((host) => `${host}@${devDependencies[host]}`),
  ]);
  writeFileSync(
    join(folder, 'try.mjs'),
    `import { withCaprock as langchain } from '@caprock/langchain';
     import { caprockMiddleware } from '@caprock/langchain/middleware';
     import { withCaprock as aiSdk } from '@caprock/ai-sdk';
     import { awsCredentials } from '@caprock/ai-sdk/node';
     import { safeClaudeCall } from '@caprock/aws-sdk';
     import { redisStores } from '@caprock/redis';
     import { classifyError } from '@caprock/core';
     import { remedies } from '@caprock/core/remedies/ko';
     import { startEmulator } from '@caprock/emulator';
     const emulator = await startEmulator();
     await emulator.close();
     const { kind } = classifyError('Invalid Message bedrock requires at least one non-system message');
     console.log(typeof langchain, typeof caprockMiddleware, typeof aiSdk, typeof awsCredentials, typeof safeClaudeCall, typeof redisStores, kind, typeof remedies[kind].title);`,
  );
  const printed = run('node', ['try.mjs']).trim();
  if (printed !== 'function function function function function function no-user-message string')
    throw new Error(`imports print: ${printed}`);
  const resolved = JSON.parse(
    run('npx', ['caprock', 'resolve', 'claude-sonnet-4', '--region', 'us-east-1', '--json']),
  );
  if (resolved.status !== 'replaced')
    throw new Error(`caprock resolve says: ${JSON.stringify(resolved)}`);
  console.log(`installed and imported: ${tarballs.join(', ')}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
