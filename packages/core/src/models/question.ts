import { type CatalogModel, catalog } from './catalog.ts';
import { type ChoiceInput, chooseProfile } from './choose-profile.ts';
import { everydayModels } from './find-base.ts';
import { isModelIdShaped } from './model-id-shape.ts';
import type { ParsedName } from './parse-model-name.ts';
import type { Resolution, ResolveOptions } from './types.ts';

/** What a resolution starts from. */
export interface Question {
  readonly input: string;
  readonly parsed: ParsedName;
  readonly region: string | undefined;
  readonly scope: 'geo' | 'global';
  readonly options: ResolveOptions;
}

/** An answer in which only the members that are given are not empty. */
export function answer(
  { input, region }: Question,
  status: Resolution['status'],
  members: Partial<Resolution>,
): Resolution {
  return {
    status,
    input,
    modelId: null,
    base: null,
    requested: null,
    profile: null,
    region: region ?? null,
    suggestions: [],
    notes: [],
    ...members,
  };
}

/** What to choose a profile for a model by, as if no prefix had been written. */
export function choiceInput({ region, scope, options }: Question, base: string): ChoiceInput {
  const model = catalog[base] as CatalogModel;
  return { base, model, region, scope, prefix: undefined, catalog: options.catalog };
}

/** The id to call a model by where the question is asked; undefined where it cannot be. */
export function callableId(question: Question, base: string): string | undefined {
  const choice = chooseProfile(choiceInput(question, base));
  if ('id' in choice) return choice.id;
  return choice.suggestion;
}

/** The newest model of each everyday family that can be called where the question is asked. */
export function callableElsewhere(question: Question): string[] {
  return everydayModels().flatMap(
    (family) => family.find((base) => callableId(question, base)) ?? [],
  );
}

/** The id as the caller wrote it, where it can be sent like that; else the corrected one. */
export function idAsWritten({ cleaned, prefix }: ParsedName, base: string): string {
  if (isModelIdShaped(cleaned)) return cleaned;
  return prefix ? `${prefix}.${base}` : base;
}
