import { parseArgs } from 'node:util';
import { startEmulatorProcess } from '../measuring/emulator-process.ts';
import { publish } from '../measuring/publish.ts';
import { aiSdkCallers, langchainCallers } from './callers.ts';
import { manyCalls } from './many-calls.ts';
import { stormTable } from './storm.ts';

// `npm run soak`; with `-- --write` the tables go into the READMEs.
const { calls } = parseArgs({
  options: {
    write: { type: 'boolean' },
    // How many calls must leave nothing behind: `-- --calls 10000` for a shorter run.
    calls: { type: 'string', default: '100000' },
  },
}).values;
globalThis.AI_SDK_LOG_WARNINGS = false;
const emulator = await startEmulatorProcess();
for (const [page, callers] of [
  ['packages/langchain/README.md', langchainCallers],
  ['packages/ai-sdk/README.md', aiSdkCallers],
] as const) {
  const whole = await stormTable(emulator, callers(emulator.url, false));
  const streamed = await stormTable(emulator, callers(emulator.url, true));
  publish({
    page,
    name: 'storm',
    text: `In one piece:\n\n${whole}\n\nAs streams:\n\n${streamed}`,
    how: '`npm run soak`,',
  });
}
publish({
  page: 'packages/langchain/README.md',
  name: 'calls',
  text: await manyCalls(emulator, Number(calls)),
  how: '`npm run soak`,',
});
await emulator.close();
process.exit();
