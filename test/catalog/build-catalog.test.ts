import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useEmulator } from '@caprock/emulator/vitest';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { readCatalogData } from './catalog-data.ts';
import { differences } from './differences.ts';
import { readSavedAnswers } from './saved-answers.ts';

const emulator = useEmulator();
const before = readCatalogData();
const day = '2026-11-22';
const everywhere = Object.keys(before.regions.geographies);

/** A folder that is there until the test is over. */
function answersFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Saves what the control plane of each region answers, as a maintainer would. */
async function saved(regions: readonly string[]): Promise<string> {
  const folder = answersFolder();
  for (const region of regions) {
    emulator.setWorld({ defaultRegion: region });
    for (const list of ['foundation-models', 'inference-profiles']) {
      const response = await fetch(`${emulator.url}/${list}`, {
        headers: { authorization: 'Bearer ABSKlocal' },
      });
      expect(response.status).toBe(200);
      writeFileSync(join(folder, `${region}.${list}.json`), await response.text());
    }
  }
  return folder;
}

/**
 * @param now What has reached its end of life by this day does not count. The emulator tells one day
 *   for all regions, also to the few that still serve a model: a test that means those goes back.
 */
async function built(regions: readonly string[], now = day) {
  const answers = readSavedAnswers(await saved(regions), Date.parse(now));
  return buildCatalog(before, answers, day);
}

test('what the emulator answers everywhere is what the catalogue says', async () => {
  const after = await built(everywhere, '2026-01-01');
  expect(differences(before, after)).toEqual([]);
});

describe('one region', () => {
  const region = 'us-west-1';

  test('a new model is told, with a name and traits to check', async () => {
    emulator.setWorld((world) => {
      const model = world.models['anthropic.claude-sonnet-5-5'];
      if (!model) throw new Error('the world lacks the model of this test');
      return {
        ...world,
        models: {
          ...world.models,
          'anthropic.claude-sonnet-6': { ...model, name: 'Claude Sonnet 6' },
        },
        profiles: {
          ...world.profiles,
          'us.anthropic.claude-sonnet-6': { model: 'anthropic.claude-sonnet-6', routes: 'us' },
        },
      };
    });
    const after = await built([region]);
    expect(differences(before, after)).toEqual([
      '+ anthropic.claude-sonnet-6: new; its traits are copied from its family, check its model card',
    ]);
    const { traits, profiles, ...rest } = after.catalog.models['anthropic.claude-sonnet-6'] ?? {};
    expect(rest).toEqual({
      name: 'Claude Sonnet 6',
      family: 'sonnet',
      version: '6',
      status: 'active',
    });
    expect(traits).toEqual(before.catalog.models['anthropic.claude-sonnet-5-5']?.traits);
    expect(after.regions.regionSets[profiles?.us ?? '']).toEqual([region]);
  });

  test('a model that is not served there any more leaves it, and only it', async () => {
    emulator.setWorld((world) => {
      const { 'us.anthropic.claude-opus-4-8': _, ...profiles } = world.profiles;
      return { ...world, profiles };
    });
    const after = await built([region]);
    expect(differences(before, after)).toEqual([`~ anthropic.claude-opus-4-8: us. -${region}`]);
    const set = after.catalog.models['anthropic.claude-opus-4-8']?.profiles.us ?? '';
    expect(after.regions.regionSets[set]).toContain('us-east-1');
  });

  test('an end of life that is announced is told', async () => {
    emulator.setWorld((world) => {
      const base = 'anthropic.claude-opus-4-7';
      const model = world.models[base];
      if (!model) throw new Error('the world lacks the model of this test');
      const lifecycle = {
        ...model.lifecycle,
        legacyTime: '2026-11-20T00:00:00Z',
        endOfLifeTime: '2027-05-20T00:00:00Z',
      };
      return { ...world, models: { ...world.models, [base]: { ...model, lifecycle } } };
    });
    expect(differences(before, await built([region]))).toEqual([
      '~ anthropic.claude-opus-4-7: status active → legacy',
      '~ anthropic.claude-opus-4-7: end of life none → 2027-05-20',
    ]);
  });
});

test('a model that no region serves any more is retired', async () => {
  emulator.setWorld((world) => {
    const profiles = Object.entries(world.profiles).filter(
      ([, { model }]) => !model.includes('opus-4-1'),
    );
    return { ...world, profiles: Object.fromEntries(profiles) };
  });
  expect(differences(before, await built(everywhere, '2026-01-01'))).toEqual([
    '~ anthropic.claude-opus-4-1-20250805-v1:0: status legacy → retired',
    expect.stringContaining('us. -us-east-1'),
  ]);
});

test('an answer without its other half is an error', async () => {
  const folder = answersFolder();
  writeFileSync(join(folder, 'us-east-1.foundation-models.json'), '{"modelSummaries":[]}');
  expect(() => readSavedAnswers(folder, 0)).toThrow('us-east-1.inference-profiles.json');
});
