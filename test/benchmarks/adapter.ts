import { startEmulatorProcess } from '../measuring/emulator-process.ts';
import { aiSdkContestants } from './ai-sdk-contestants.ts';
import { langchainContestants } from './langchain-contestants.ts';
import { measureOverhead } from './overhead.ts';

const contestants = { langchain: langchainContestants, 'ai-sdk': aiSdkContestants };

// What one process measures of one adapter, as JSON: `adapter.ts langchain`.
const name = process.argv[2] as keyof typeof contestants;
const emulator = await startEmulatorProcess();
const measured = await measureOverhead(emulator, contestants[name]);
await emulator.close();
// Connections that the hosts keep open would keep the process alive.
process.stdout.write(JSON.stringify(measured), () => process.exit());
