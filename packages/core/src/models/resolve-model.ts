import { catalogAsOf } from './catalog.ts';
import { findBase, nearestBases } from './find-base.ts';
import { isClaudeIdShaped, isModelIdShaped } from './model-id-shape.ts';
import { parseModelName } from './parse-model-name.ts';
import { answer, callableId, type Question } from './question.ts';
import { resolutionMemo } from './resolution-memo.ts';
import { resolutionNote } from './resolution-note.ts';
import { resolveKnown } from './resolve-known.ts';
import type { Resolution, ResolutionNote, ResolveOptions } from './types.ts';

const memo = resolutionMemo(resolveAnew);

/**
 * Says what a model name means in a region: any spelling that people use, an id or an ARN. Never
 * guesses: family and version must exist. Pure, synchronous, never throws. Answers of the
 * shipped catalogue are kept and frozen.
 */
export function resolveModel(name: string, options: ResolveOptions = {}): Resolution {
  return options.catalog ? resolveAnew(name, options) : memo(name, options);
}

function resolveAnew(name: string, options: ResolveOptions): Resolution {
  const parsed = parseModelName(name);
  const region = parsed.region ?? options.region?.trim().toLowerCase();
  const question = { input: name, parsed, region, scope: options.scope ?? 'geo', options };
  switch (parsed.kind) {
    case 'other-vendor':
    case 'opaque-arn':
      return answer(question, 'passthrough', { modelId: parsed.cleaned });
    case 'no-service':
      return answer(question, 'unavailable', {});
    case 'family':
      return resolveFamily(question);
    case 'unknown':
      return resolveUnknown(question);
    case 'model': {
      const base = findBase(parsed);
      return base === undefined ? resolveUnknown(question) : resolveKnown(question, base);
    }
  }
}

function resolveFamily(question: Question): Resolution {
  const suggestions = nearestBases(question.parsed).flatMap((id) => callableId(question, id) ?? []);
  const [newest] = nearestBases(question.parsed);
  if (question.options.floating && newest && question.parsed.family) {
    const note = resolutionNote('floating', {
      en: `'${question.input}' names a family: its newest model is used`,
      ko: `'${question.input}'은(는) 모델 계열의 이름이어서, 그중 최신 모델을 씁니다`,
    });
    const resolution = resolveKnown(
      { ...question, parsed: { ...question.parsed, kind: 'model' } },
      newest,
    );
    return { ...resolution, notes: [note, ...resolution.notes] };
  }
  return answer(question, 'ambiguous', { suggestions });
}

/** A full id that is newer than the catalogue goes as it was written; a human name is refused. */
function resolveUnknown(question: Question): Resolution {
  const { parsed, options } = question;
  const { cleaned: modelId } = parsed;
  const suggestions = nearestBases(parsed).flatMap((id) => callableId(question, id) ?? []);
  const live = options.catalog?.region === question.region ? options.catalog : undefined;
  const listed = live?.models.find(({ ids }) => ids.includes(modelId));
  if (listed) {
    const profile = modelId === listed.base ? null : modelId;
    return answer(question, 'ok', { modelId, base: listed.base, requested: listed.base, profile });
  }
  const isId = parsed.isId && (isClaudeIdShaped(modelId) || isArn(modelId));
  if (!isId) return answer(question, 'unknown', { suggestions });
  const isSent = options.explicit !== 'replace';
  const notes = [notInCatalogue(isSent)];
  return isSent
    ? answer(question, 'passthrough', { modelId, suggestions, notes })
    : answer(question, 'unknown', { suggestions, notes });
}

function notInCatalogue(isSent: boolean): ResolutionNote {
  const does = `the catalogue of ${catalogAsOf} does not know this id`;
  return resolutionNote('not-in-catalogue', {
    en: `${does}: ${isSent ? 'it is sent as it was written' : 'only a call can tell'}`,
    ko: `${catalogAsOf} 카탈로그에 없는 ID여서, ${isSent ? '적힌 그대로 보냅니다' : '호출해 보아야 알 수 있습니다'}`,
  });
}

function isArn(id: string): boolean {
  return id.startsWith('arn:') && isModelIdShaped(id);
}
