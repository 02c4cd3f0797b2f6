import { type CatalogModel, catalog } from './catalog.ts';
import { chooseProfile } from './choose-profile.ts';
import { successorsOf } from './find-base.ts';
import type { ParsedName } from './parse-model-name.ts';
import { answer, callableElsewhere, callableId, choiceInput, type Question } from './question.ts';
import { resolutionNote } from './resolution-note.ts';
import { resolveRetired } from './resolve-retired.ts';
import type { Resolution, ResolutionNote } from './types.ts';

/** Answers a name that means a model of the catalogue. */
export function resolveKnown(question: Question, base: string): Resolution {
  const { parsed, region } = question;
  const model = catalog[base] as CatalogModel;
  const isRetired = model.status === 'retired';
  const choice = chooseProfile({ ...choiceInput(question, base), prefix: parsed.prefix });
  if (parsed.profileArn && !isRetired) return asArn(question, base, model);
  if (isRetired && (region === undefined || 'problem' in choice)) {
    return resolveRetired(question, base);
  }
  if ('problem' in choice) {
    const isOpen = region === undefined && parsed.prefix === undefined;
    return answer(question, isOpen ? 'ambiguous' : choice.problem, {
      base,
      requested: base,
      suggestions: isOpen
        ? Object.keys(model.profiles).map((prefix) => `${prefix}.${base}`)
        : instead(question, base, choice.suggestion),
    });
  }
  const notes = [
    ...nameNotes(parsed, base, model),
    ...choice.notes,
    ...lifecycleNotes(model, region),
  ];
  const { id: modelId, profile } = choice;
  return answer(question, 'ok', { modelId, base, requested: base, profile, notes });
}

/** The ARN of an inference profile is what is called: it names account and region itself. */
function asArn(question: Question, base: string, model: CatalogModel): Resolution {
  const modelId = question.parsed.profileArn as string;
  const notes = lifecycleNotes(model, question.region);
  return answer(question, 'ok', { modelId, base, requested: base, profile: modelId, notes });
}

/** What can be called where this model cannot: another profile of it, its family, any family. */
function instead(question: Question, base: string, suggestion: string | undefined): string[] {
  if (suggestion) return [suggestion];
  const successors = successorsOf(base).filter((id) => id !== base);
  const family = successors.flatMap((id) => callableId(question, id) ?? []);
  if (family.length > 0) return family;
  return callableElsewhere(question).flatMap((id) => callableId(question, id) ?? []);
}

function nameNotes(parsed: ParsedName, base: string, model: CatalogModel): ResolutionNote[] {
  const notes: ResolutionNote[] = [];
  if (parsed.date !== undefined && parsed.date !== model.date) {
    notes.push(
      resolutionNote('date-ignored', {
        en: `${model.name} has no version of ${parsed.date}; the date was left out`,
        ko: `${model.name}에는 ${parsed.date} 버전이 없어 날짜를 뺐습니다`,
      }),
    );
  }
  if (parsed.isId && !parsed.cleaned.toLowerCase().endsWith(base)) {
    notes.push(
      resolutionNote('id-corrected', {
        en: `the id of ${model.name} is ${base}`,
        ko: `${model.name}의 ID는 ${base}입니다`,
      }),
    );
  }
  return notes;
}

function lifecycleNotes(model: CatalogModel, region: string | undefined): ResolutionNote[] {
  if (model.status === 'legacy') {
    return [legacyNote(model)];
  }
  if (model.status !== 'retired') return [];
  return [
    resolutionNote('still-served', {
      en: `${model.name} is retired in most regions; ${region} still serves it`,
      ko: `${model.name}은(는) 대부분의 리전에서 지원이 종료되었지만, ${region}에서는 아직 쓸 수 있습니다`,
    }),
  ];
}

function legacyNote({ name, endOfLife }: CatalogModel): ResolutionNote {
  return resolutionNote('legacy', {
    en: `${name} is a legacy model${endOfLife ? `; its end of life is ${endOfLife}` : ''}`,
    ko: `${name}은(는) 레거시 모델${endOfLife ? `이며, 지원 종료일은 ${endOfLife}` : ''}입니다`,
  });
}
