import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { table } from '../documentation/table.ts';
import { publish } from '../measuring/publish.ts';
import { coreFunctions } from './core-functions.ts';
import { type Column, overheadTable, together } from './overhead.ts';
import { workloads } from './workloads.ts';

// `npm run bench`; with `-- --write` the tables go into the READMEs.
publish({
  page: 'packages/core/README.md',
  name: 'speed',
  text: table(['What', 'µs'], await coreFunctions()),
  how: 'Medians. `npm run bench`,',
});

/** What V8 makes of the code differs from one process to the next by more than the wrapper costs. */
const PROCESSES = 5;

const warmUps = new Intl.ListFormat('en').format(
  workloads.map(({ warmUp }) => warmUp.toLocaleString('en')),
);

// An application has one of the hosts: what V8 learns of core from one of them would slow down another.
const adapter = fileURLToPath(new URL('adapter.ts', import.meta.url));
for (const name of ['langchain', 'ai-sdk'] as const) {
  const measured = Array.from({ length: PROCESSES }, () => {
    const run = spawnSync(process.execPath, [...process.execArgv, adapter, name], {
      stdio: ['ignore', 'pipe', 'inherit'],
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
    });
    if (run.status !== 0) throw new Error(`The measurement of ${name} failed: ${run.status}`);
    return JSON.parse(run.stdout) as readonly Column[];
  });
  publish({
    page: `packages/${name}/README.md`,
    name: 'overhead',
    text: overheadTable(together(measured)),
    how: `${PROCESSES} processes. Each contestant was called ${warmUps} times before its calls counted; then each round calls all of them once, in turn, against the emulator in a process of its own. The first row is a median, the others are the median of what they took more in the same round. \`npm run bench\`,`,
  });
}
