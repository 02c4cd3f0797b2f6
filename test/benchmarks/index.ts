import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from '../documentation/table.ts';
import { publish } from '../measuring/publish.ts';
import { coreFunctions } from './core-functions.ts';

// `npm run bench`; with `-- --write` the tables go into the READMEs.
publish({
  page: 'packages/core/README.md',
  name: 'speed',
  text: table(['What', 'µs'], await coreFunctions()),
  how: 'Medians. `npm run bench`,',
});

// An application has one of the hosts: what V8 learns of core from one of them would slow down another.
const adapter = fileURLToPath(new URL('adapter.ts', import.meta.url));
for (const name of ['langchain', 'ai-sdk']) {
  const args = [...process.execArgv, adapter, name, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
