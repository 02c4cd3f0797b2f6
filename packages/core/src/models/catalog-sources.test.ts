import { describe, expect, test } from 'vitest';
import { catalog, catalogAsOf } from './catalog.ts';
import written from './catalog-sources.json' with { type: 'json' };

interface Source {
  readonly title: string;
  readonly link: string;
  /** The day whose state it shows. */
  readonly date: string;
}

interface ModelSources {
  readonly traits: readonly string[];
  readonly lifecycle?: readonly string[];
  readonly caching?: readonly string[];
  readonly onDemand?: readonly string[];
  readonly profiles: Readonly<Record<string, readonly string[]>>;
}

const sources: Readonly<Record<string, Source>> = written.sources;
const models: Readonly<Record<string, ModelSources>> = written.models;

const keysOf = ({ profiles, ...rest }: ModelSources) => [
  ...Object.values(rest).flat(),
  ...Object.values(profiles).flat(),
];

test.each(Object.entries(sources))('%s is a source with a link and a day', (_, source) => {
  expect(source.title).not.toBe('');
  expect(source.link).toMatch(/^https:\/\//);
  expect(new Date(source.date).toISOString()).toContain(source.date);
  expect(source.date <= catalogAsOf).toBe(true);
});

test('no source stands there for nothing', () => {
  const used = new Set(Object.values(models).flatMap(keysOf));
  expect(Object.keys(sources).filter((key) => !used.has(key))).toEqual([]);
});

test('every model of the catalogue has its sources, and no other', () => {
  expect(Object.keys(models).sort()).toEqual(Object.keys(catalog).sort());
});

describe.each(Object.entries(catalog))('the facts of %s', (base, model) => {
  const own = models[base] as ModelSources;

  test('come from sources that are known', () => {
    expect(own.traits.length).toBeGreaterThan(0);
    expect(keysOf(own).filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
  });

  test('say where its status and its dates were read', () => {
    const announced = model.status === 'legacy' || model.status === 'retired';
    expect((own.lifecycle ?? []).length > 0).toBe(announced);
    expect(model.endOfLife !== undefined).toBe(announced);
  });

  test('say where caching and on-demand regions were read', () => {
    expect(own.caching !== undefined).toBe(model.traits.cachePoints);
    expect(own.onDemand !== undefined).toBe(model.onDemand !== undefined);
  });

  test('say where each profile was seen', () => {
    const unseen = Object.keys(model.profiles).filter((prefix) => !own.profiles[prefix]?.length);
    // Of what has been gone for months no list is left; nothing is called by it.
    if (model.status !== 'retired') expect(unseen).toEqual([]);
    expect(Object.keys(own.profiles).filter((prefix) => !(prefix in model.profiles))).toEqual([]);
  });
});
