import { type CatalogModel, catalog, catalogAsOf } from './catalog.ts';
import { type Choice, chooseProfile } from './choose-profile.ts';
import { findBase, nearestBases, replacementOf, successorsOf } from './find-base.ts';
import { type ParsedName, parseModelName } from './parse-model-name.ts';
import type { Resolution, ResolutionNote, ResolveOptions } from './types.ts';

/** What a resolution starts from. */
interface Question {
  readonly input: string;
  readonly parsed: ParsedName;
  readonly region: string | undefined;
  readonly scope: 'geo' | 'global';
  readonly options: ResolveOptions;
}

/**
 * Says what a model name means in a region: any spelling that people use, an id or an ARN. Never
 * guesses: family and version must exist. Pure, synchronous, never throws.
 */
export function resolveModel(name: string, options: ResolveOptions = {}): Resolution {
  const parsed = parseModelName(name);
  const region = parsed.region ?? options.region;
  const question = { input: name, parsed, region, scope: options.scope ?? 'geo', options };
  switch (parsed.kind) {
    case 'other-vendor':
    case 'opaque-arn':
      return answer(question, 'passthrough', { modelId: parsed.cleaned });
    case 'no-service':
      return answer(question, 'unavailable', {});
    case 'family':
      return family(question);
    case 'unknown':
      return unknown(question);
    case 'model':
      return known(question, findBase(parsed) as string);
  }
}

function known(question: Question, base: string): Resolution {
  const { parsed, region } = question;
  const model = catalog[base] as CatalogModel;
  const choice = choose(question, base, model);
  if (parsed.profileArn && model.status !== 'retired') return asArn(question, base, model);
  const callable = 'id' in choice && (model.status !== 'retired' || region !== undefined);
  if (model.status === 'retired' && !callable) return retired(question, base);
  if ('problem' in choice) {
    const suggestions = choice.suggestion ? [choice.suggestion] : [];
    const status =
      region === undefined && parsed.prefix === undefined ? 'ambiguous' : choice.problem;
    return answer(question, status, {
      base,
      requested: base,
      suggestions: perGeography(question, model, base, suggestions),
    });
  }
  const notes = [
    ...nameNotes(parsed, base, model),
    ...choice.notes,
    ...lifecycleNotes(model, region),
  ];
  return answer(question, 'ok', {
    modelId: choice.id,
    base,
    requested: base,
    profile: choice.profile,
    notes,
  });
}

/** The ARN of an inference profile is what is called: it names account and region itself. */
function asArn(question: Question, base: string, model: CatalogModel): Resolution {
  const modelId = question.parsed.profileArn as string;
  const notes = lifecycleNotes(model, question.region);
  return answer(question, 'ok', { modelId, base, requested: base, profile: modelId, notes });
}

function choose({ parsed, region, scope }: Question, base: string, model: CatalogModel): Choice {
  return chooseProfile({ base, model, region, prefix: parsed.prefix, scope });
}

/** Without a region: one suggestion for each geography. */
function perGeography(
  { region, parsed }: Question,
  model: CatalogModel,
  base: string,
  suggestions: readonly string[],
): readonly string[] {
  if (region !== undefined || parsed.prefix !== undefined) return suggestions;
  return Object.keys(model.profiles).map((prefix) => `${prefix}.${base}`);
}

function retired(question: Question, base: string): Resolution {
  const { parsed, options, input } = question;
  const model = catalog[base] as CatalogModel;
  const since = model.endOfLife ? ` since ${model.endOfLife}` : '';
  const text = `${model.name} has reached its end of life on Amazon Bedrock${since}`;
  const suggestions = successorsOf(base).flatMap((id) => callableId(question, id) ?? []);
  const about = { requested: base, suggestions, notes: [{ code: 'retired', text }] };
  if (parsed.isId && options.explicit !== 'replace') {
    return answer(question, 'ok', {
      ...about,
      modelId: parsed.profileArn ?? idAsWritten(parsed, input),
      base,
    });
  }
  const replacement = replacementOf(base);
  const modelId = replacement ? callableId(question, replacement) : undefined;
  if (options.retired === 'error' || modelId === undefined) {
    return answer(question, 'retired', { ...about, base });
  }
  const choice = chooseProfile({
    ...choiceInput(question, replacement as string),
    prefix: undefined,
  });
  const notes = 'id' in choice ? [...about.notes, ...choice.notes] : about.notes;
  const profile = 'id' in choice ? choice.profile : null;
  return answer(question, 'replaced', {
    ...about,
    modelId,
    base: replacement as string,
    profile,
    notes,
  });
}

function idAsWritten({ cleaned }: ParsedName, input: string): string {
  return cleaned === '' ? input : cleaned;
}

function choiceInput({ region, scope }: Question, base: string) {
  return { base, model: catalog[base] as CatalogModel, region, scope };
}

/** The id to call a model by where the question is asked; undefined where it cannot be. */
function callableId(question: Question, base: string): string | undefined {
  const choice = chooseProfile({ ...choiceInput(question, base), prefix: undefined });
  if ('id' in choice) return choice.id;
  return choice.suggestion;
}

function family(question: Question): Resolution {
  const suggestions = nearestBases(question.parsed).flatMap((id) => callableId(question, id) ?? []);
  const [newest] = nearestBases(question.parsed);
  if (question.options.floating && newest && question.parsed.family) {
    const text = `'${question.input}' names a family: its newest model is used`;
    const resolution = known(
      { ...question, parsed: { ...question.parsed, kind: 'model' } },
      newest,
    );
    return { ...resolution, notes: [{ code: 'floating', text }, ...resolution.notes] };
  }
  return answer(question, 'ambiguous', { suggestions });
}

/** A full id that is newer than the catalogue goes as it was written; a human name is refused. */
function unknown(question: Question): Resolution {
  const { parsed, input } = question;
  const suggestions = nearestBases(parsed).flatMap((id) => callableId(question, id) ?? []);
  const looksLikeId = parsed.isId && /^[a-zA-Z0-9:./_-]+$/.test(parsed.cleaned);
  if (looksLikeId && parsed.family !== undefined && parsed.version !== undefined) {
    const text = `the catalogue of ${catalogAsOf} does not know this id: it is sent as it was written`;
    return answer(question, 'passthrough', {
      modelId: idAsWritten(parsed, input),
      suggestions,
      notes: [{ code: 'not-in-catalogue', text }],
    });
  }
  return answer(question, 'unknown', { suggestions });
}

function nameNotes(parsed: ParsedName, base: string, model: CatalogModel): ResolutionNote[] {
  const notes: ResolutionNote[] = [];
  if (parsed.date !== undefined && parsed.date !== model.date) {
    const text = `${model.name} has no version of ${parsed.date}; the date was left out`;
    notes.push({ code: 'date-ignored', text });
  }
  if (parsed.isId && !parsed.cleaned.toLowerCase().endsWith(base)) {
    notes.push({ code: 'id-corrected', text: `the id of ${model.name} is ${base}` });
  }
  return notes;
}

function lifecycleNotes(model: CatalogModel, region: string | undefined): ResolutionNote[] {
  if (model.status === 'legacy') {
    const until = model.endOfLife ? `; its end of life is ${model.endOfLife}` : '';
    return [{ code: 'legacy', text: `${model.name} is a legacy model${until}` }];
  }
  if (model.status !== 'retired') return [];
  return [
    {
      code: 'still-served',
      text: `${model.name} is retired in most regions; ${region} still serves it`,
    },
  ];
}

function answer(
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
