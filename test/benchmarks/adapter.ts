import { startEmulatorProcess } from '../measuring/emulator-process.ts';
import { publish } from '../measuring/publish.ts';
import { aiSdkContestants } from './ai-sdk-contestants.ts';
import { langchainContestants } from './langchain-contestants.ts';
import { overheadTable } from './overhead.ts';

const HOW =
  'Each round calls all of them once, in turn, against the emulator in a process of its own: the first row is a median, the others are the median of what they took more in the same round. `npm run bench`,';

const contestants = { langchain: langchainContestants, 'ai-sdk': aiSdkContestants };

// The table of one adapter: `adapter.ts langchain`.
const name = process.argv[2] as keyof typeof contestants;
const emulator = await startEmulatorProcess();
const text = await overheadTable(emulator, contestants[name]);
publish({ page: `packages/${name}/README.md`, name: 'overhead', text, how: HOW });
await emulator.close();
// Connections that the hosts keep open would keep the process alive.
process.exit();
