import { writeFileSync } from 'node:fs';
import { startEmulator } from '@caprock/emulator';
import { withCaprock } from '@caprock/langchain';
import { standardCases } from './index.ts';
import { outcomeOf, sceneWith, type Way } from './outcome.ts';

// Writes results.json anew: what the plain model and Caprock do in each case.
const emulator = await startEmulator();
process.env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME = emulator.url;
process.env.AWS_ACCESS_KEY_ID = process.env.AWS_SECRET_ACCESS_KEY = 'local';
const cases: Record<string, Record<Way, string>> = {};
for (const standardCase of standardCases) {
  const outcomes = { plain: '', caprock: '' };
  for (const way of ['plain', 'caprock'] as const) {
    emulator.reset();
    outcomes[way] = await outcomeOf(standardCase, sceneWith(emulator, way, withCaprock));
  }
  cases[standardCase.id] = outcomes;
}
await emulator.close();
const measured = '@langchain/aws 1.4.5, @langchain/core 1.4.0';
const file = new URL('results.json', import.meta.url);
writeFileSync(file, `${JSON.stringify({ measured, cases }, undefined, 2)}\n`);
