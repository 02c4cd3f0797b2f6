import { table } from '../documentation/table.ts';
import { startEmulatorProcess } from '../measuring/emulator-process.ts';
import { publish } from '../measuring/publish.ts';
import { aiSdkContestants } from './ai-sdk-contestants.ts';
import { coreFunctions } from './core-functions.ts';
import { langchainContestants } from './langchain-contestants.ts';
import { overheadTable } from './overhead.ts';

// `npm run bench`; with `-- --write` the tables go into the READMEs.
const HOW =
  'Each round calls all of them once, in turn, against the emulator in a process of its own: the first row is a median, the others are the median of what they took more in the same round. `npm run bench`,';

publish({
  page: 'packages/core/README.md',
  name: 'speed',
  text: table(['What', 'µs'], await coreFunctions()),
  how: 'Medians. `npm run bench`,',
});

const emulator = await startEmulatorProcess();
for (const [page, contestants] of [
  ['packages/langchain/README.md', langchainContestants],
  ['packages/ai-sdk/README.md', aiSdkContestants],
] as const) {
  publish({
    page,
    name: 'overhead',
    text: await overheadTable(emulator, contestants),
    how: HOW,
  });
}
await emulator.close();
// Connections that the hosts keep open would keep the process alive.
process.exit();
