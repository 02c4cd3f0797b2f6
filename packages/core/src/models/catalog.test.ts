import { describe, expect, test } from 'vitest';
import {
  catalog,
  catalogAsOf,
  familyModels,
  geographies,
  hasProfile,
  regionSets,
} from './catalog.ts';
import { isRegionShaped } from './is-region-shaped.ts';

describe.each(Object.entries(catalog))('%s', (id, model) => {
  test('is well formed', () => {
    expect(id).toMatch(/^anthropic\.claude-[a-z0-9:-]+$/);
    expect(model.version).toMatch(/^(?:\d(?:-\d)?|preview)$/);
    expect(['active', 'legacy', 'retired', 'gated']).toContain(model.status);
    expect(model.traits.maxOutputTokens).toBeGreaterThan(0);
    expect(model.traits.contextWindow).toBeGreaterThanOrEqual(model.traits.maxOutputTokens);
  });

  test('a retired model has a successor that lives', () => {
    if (model.status !== 'retired') return;
    expect(catalog[model.successor ?? '']?.status).toBe('active');
  });
});

describe('every model', () => {
  test.each(Object.entries(catalog))(
    '%s has a name of its own and an id that says it',
    (id, model) => {
      const twins = Object.values(catalog).filter(
        ({ name, date }) => name === model.name && date === model.date,
      );
      expect(twins).toEqual([model]);
      if (model.date) expect(id).toContain(`-${model.date}-v`);
      if (model.family !== 'claude') expect(id).toContain(model.family);
    },
  );

  test.each(Object.entries(catalog))('%s has traits of known values only', (_, { traits }) => {
    expect(traits).toEqual({
      prefill: expect.any(Boolean),
      sampling: expect.toBeOneOf(['none', 'one-of', 'both']),
      thinking: expect.any(Array),
      effort: expect.any(Array),
      effortCapWithoutThinking: expect.any(Boolean),
      bindsThinking: expect.any(Boolean),
      forcedToolChoice: expect.any(Boolean),
      forcedToolChoiceWithThinking: expect.any(Boolean),
      structuredOutput: expect.any(Boolean),
      systemInMessages: expect.any(Boolean),
      cachePoints: expect.any(Boolean),
      cacheTtl1h: expect.any(Boolean),
      minCacheTokens: expect.any(Number),
      contextWindow: expect.any(Number),
      maxOutputTokens: expect.any(Number),
      images: expect.any(Boolean),
      documents: expect.any(Boolean),
    });
    const thinking = ['enabled', 'adaptive', 'disabled', 'between_tools'];
    expect(traits.thinking.filter((type) => !thinking.includes(type))).toEqual([]);
    const effort = ['low', 'medium', 'high', 'xhigh', 'max'];
    expect(traits.effort).toEqual(effort.filter((level) => traits.effort.includes(level)));
    if (traits.cacheTtl1h) expect(traits.cachePoints).toBe(true);
  });

  test.each(Object.entries(catalog))('%s is called from regions that are known', (_, model) => {
    const sets = Object.values(model.profiles).map((set) => regionSets[set] ?? ['no such set']);
    const served = Object.values(model.served ?? {});
    const regions = [...sets, ...served, model.onDemand ?? []].flat();
    expect(regions.filter((region) => !Object.hasOwn(geographies, region))).toEqual([]);
    expect(Object.keys(model.served ?? {}).filter((prefix) => !(prefix in model.profiles))).toEqual(
      [],
    );
  });
});

test('every set of regions is used', () => {
  const used = new Set(Object.values(catalog).flatMap(({ profiles }) => Object.values(profiles)));
  expect(Object.keys(regionSets).filter((set) => !used.has(set))).toEqual([]);
});

test('the day of the catalogue is a date', () => {
  expect(new Date(catalogAsOf).toISOString()).toContain(catalogAsOf);
});

test('regions have the shape of regions', () => {
  expect(Object.keys(geographies).filter((region) => !isRegionShaped(region))).toEqual([]);
});

test('a profile is called from its source regions only', () => {
  const model = catalog['anthropic.claude-sonnet-4-6']!;
  expect(hasProfile(model, 'us', 'us-east-1')).toBe(true);
  expect(hasProfile(model, 'us', 'eu-west-1')).toBe(false);
  expect(hasProfile(model, 'toString', 'us-east-1')).toBe(false);
});

test('families are listed newest first, without retired models', () => {
  const ids = familyModels('sonnet').map(([id]) => id);
  expect(ids[0]).toBe('anthropic.claude-sonnet-5-5');
  expect(ids.some((id) => id.includes('20250514'))).toBe(false);
});
