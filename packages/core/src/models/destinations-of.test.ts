import { expect, test } from 'vitest';
import { catalog, regionSets } from './catalog.ts';
import { destinationsOf } from './destinations-of.ts';
import regions from './regions.json' with { type: 'json' };

const sonnet = 'anthropic.claude-sonnet-4-6';

test('a geography leads to its regions', () => {
  expect(destinationsOf({ modelId: `us.${sonnet}`, region: 'us-east-1' })).toEqual({
    reach: 'geography',
    regions: ['us-east-1', 'us-east-2', 'us-west-2'],
  });
});

test('and to the region of the call, where that is at its edge', () => {
  expect(destinationsOf({ modelId: `us.${sonnet}`, region: 'ca-central-1' })).toEqual({
    reach: 'geography',
    regions: ['ca-central-1', 'us-east-1', 'us-east-2', 'us-west-2'],
  });
});

test('global leads anywhere, a bare id nowhere else', () => {
  expect(destinationsOf({ modelId: `global.${sonnet}`, region: 'sa-east-1' })).toEqual({
    reach: 'anywhere',
  });
  expect(destinationsOf({ modelId: sonnet, region: 'eu-west-2' })).toEqual({
    reach: 'region',
    regions: ['eu-west-2'],
  });
});

test('every geography of the catalogue has destinations, all of them regions of it', () => {
  const prefixes = new Set(Object.values(catalog).flatMap(({ profiles }) => Object.keys(profiles)));
  for (const prefix of [...prefixes].filter((name) => name !== 'global')) {
    const known = Object.entries(regions.destinations).find(([name]) => name === prefix)?.[1];
    expect(known, prefix).toBeDefined();
    const callers = Object.values(catalog).flatMap(
      ({ profiles }) => regionSets[profiles[prefix] ?? ''] ?? [],
    );
    expect(known?.filter((region) => !callers.includes(region))).toEqual([]);
  }
});

test.each(['', 'toString.anthropic.claude', 'x'])('%j is served where it is called', (modelId) => {
  expect(destinationsOf({ modelId, region: 'us-east-1' })).toMatchObject({ reach: 'region' });
});
