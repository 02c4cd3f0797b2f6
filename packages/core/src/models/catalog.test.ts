import { describe, expect, test } from 'vitest';
import { catalog, catalogAsOf, familyModels, geographies, hasProfile } from './catalog.ts';
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
