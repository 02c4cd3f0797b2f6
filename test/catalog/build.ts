import { buildCatalog } from './build-catalog.ts';
import { readCatalogData, writeCatalogData } from './catalog-data.ts';
import { differences } from './differences.ts';
import { readSavedAnswers } from './saved-answers.ts';

// Prints what saved answers of the control plane would change in catalog.json and regions.json;
// with --write it changes them: `pnpm catalog <folder> [--write]`, then `pnpm fix`.
const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error('usage: pnpm catalog <folder of saved answers> [--write]');
const now = new Date();
const before = readCatalogData();
const after = buildCatalog(
  before,
  readSavedAnswers(folder, now.getTime()),
  now.toISOString().slice(0, 10),
);
const lines = differences(before, after);
process.stdout.write(`${lines.length > 0 ? lines.join('\n') : 'nothing has changed'}\n`);
if (flag === '--write') writeCatalogData(after);
