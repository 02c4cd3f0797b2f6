import { type CatalogModel, catalog } from './catalog.ts';
import { chooseProfile } from './choose-profile.ts';
import { replacementOf, successorsOf } from './find-base.ts';
import {
  answer,
  callableElsewhere,
  callableId,
  choiceInput,
  idAsWritten,
  type Question,
} from './question.ts';
import { resolutionNote } from './resolution-note.ts';
import type { Resolution, ResolutionNote } from './types.ts';

/** Answers a name of a model that its region no longer serves. */
export function resolveRetired(question: Question, base: string): Resolution {
  const { parsed, options } = question;
  const successors = bases(question, base);
  const suggestions = successors.flatMap((id) => callableId(question, id) ?? []);
  const about = {
    requested: base,
    suggestions,
    notes: [retiredNote(catalog[base] as CatalogModel)],
  };
  if (parsed.isId && options.explicit !== 'replace') {
    return answer(question, 'ok', { ...about, modelId: idAsWritten(parsed, base), base });
  }
  const replacement = replacementFor(question, base, successors);
  if (options.retired === 'error' || replacement === undefined) {
    return answer(question, 'retired', { ...about, base });
  }
  return replaced(question, replacement, base, about);
}

function retiredNote({ name, endOfLife }: CatalogModel): ResolutionNote {
  return resolutionNote('retired', {
    en: `${name} has reached its end of life on Amazon Bedrock${endOfLife ? ` since ${endOfLife}` : ''}`,
    ko: `${name}은(는) Amazon Bedrock에서 ${endOfLife ? `${endOfLife}에 ` : ''}지원이 종료되었습니다`,
  });
}

function replaced(
  question: Question,
  replacement: string,
  base: string,
  about: Pick<Resolution, 'requested' | 'suggestions'> & { notes: readonly ResolutionNote[] },
): Resolution {
  const choice = chooseProfile(choiceInput(question, replacement));
  const chosen =
    'id' in choice ? choice : { id: choice.suggestion ?? null, profile: null, notes: [] };
  const notes = [...about.notes, ...leavingNotes(base, replacement), ...chosen.notes];
  const { id: modelId, profile } = chosen;
  return answer(question, 'replaced', { ...about, modelId, base: replacement, profile, notes });
}

/** The successors; where none of them can be called from the region, what can be. */
function bases(question: Question, base: string): string[] {
  const successors = successorsOf(base).filter((id) => callableId(question, id));
  return successors.length > 0 ? successors : callableElsewhere(question);
}

function replacementFor(
  question: Question,
  base: string,
  successors: readonly string[],
): string | undefined {
  const replacement = replacementOf(base);
  if (replacement && callableId(question, replacement)) return replacement;
  return question.options.family === 'leave' ? successors[0] : undefined;
}

/** Claude 2 and Instant have no family of their own: theirs is not left. */
function leavingNotes(base: string, replacement: string): ResolutionNote[] {
  const family = catalog[base]?.family;
  const next = catalog[replacement];
  if (!next || next.family === family || replacement === replacementOf(base)) return [];
  return [
    resolutionNote('other-family', {
      en: `no ${family} model can be called from this region: ${next.name} is of another family`,
      ko: `이 리전에서 호출할 수 있는 ${family} 모델이 없습니다. ${next.name}은(는) 다른 계열의 모델입니다`,
    }),
  ];
}
