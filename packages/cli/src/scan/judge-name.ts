import { lifecycleOf, type Resolution, resolveModel } from '@caprock/core';

/** How a name stands: the first three are problems, the next three worth a note. */
export type NameStatus =
  | 'retired'
  | 'ending'
  | 'unavailable'
  | 'legacy'
  | 'other-id'
  | 'unknown'
  | 'fine';

/** What becomes of a name. */
export interface Judgement {
  readonly status: NameStatus;
  /** `Claude Sonnet 4`; null for an id that the catalogue does not know. */
  readonly model: string | null;
  /** ISO date, or its year or month; null where none is known. */
  readonly endOfLife: string | null;
  /** What to write instead; null where there is nothing better. */
  readonly replacement: string | null;
}

/** By what a name is judged. */
export interface JudgeOptions {
  /** Without it, only how models stand in their lives can be told. */
  readonly region: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How far ahead an end of life is a problem. */
  readonly withinDays: number;
}

const DAY_MS = 86_400_000;

/** Judges a name; undefined for what means no single model of Bedrock. */
export function judgeName(
  { text, isId }: { readonly text: string; readonly isId: boolean },
  options: JudgeOptions,
): Judgement | undefined {
  const { region } = options;
  const how = { region, scope: 'global', explicit: 'replace', family: 'leave' } as const;
  const resolution = resolveModel(text, { ...how, retired: 'error' });
  const { requested, suggestions } = resolution;
  if (requested === null) {
    if (!isId || resolution.status !== 'unknown') return undefined;
    return { status: 'unknown', model: null, endOfLife: null, replacement: suggestions[0] ?? null };
  }
  const life = lifecycleOf(requested);
  const endOfLife = life?.endOfLife ?? null;
  const status = statusOf(resolution, { text, isId, endOfLife, life: life?.status, ...options });
  return {
    status,
    model: life?.name ?? null,
    endOfLife,
    replacement:
      status === 'retired' && resolution.status === 'retired'
        ? resolveModel(text, how).modelId
        : replacementFor(status, resolution, life?.successor ?? null),
  };
}

function statusOf(
  resolution: Resolution,
  about: JudgeOptions & {
    readonly text: string;
    readonly isId: boolean;
    readonly endOfLife: string | null;
    readonly life: string | undefined;
  },
): NameStatus {
  const { now, withinDays, text, isId, region } = about;
  if (resolution.status === 'retired') return 'retired';
  // A region that still serves what is retired elsewhere has no date of its own.
  const end = about.life === 'retired' ? Number.NaN : Date.parse(about.endOfLife ?? '');
  if (end <= now) return 'retired';
  if (end <= now + withinDays * DAY_MS) return 'ending';
  const isKnownPlace = region !== undefined || resolution.region !== null;
  if (resolution.modelId === null && isKnownPlace) return 'unavailable';
  if (about.life === 'legacy' || about.life === 'retired') return 'legacy';
  const isAsWritten = resolution.modelId === idOf(text);
  return isId && isKnownPlace && !isAsWritten ? 'other-id' : 'fine';
}

function replacementFor(
  status: NameStatus,
  { modelId, suggestions, region }: Resolution,
  successor: string | null,
): string | null {
  if (status === 'fine') return null;
  if (status === 'other-id') return modelId;
  if (suggestions.length > 0) return suggestions[0] ?? null;
  if (successor === null) return null;
  const options = { region: region ?? undefined, scope: 'global' } as const;
  return resolveModel(successor, options).modelId;
}

/** An ARN of a profile is what is called; before an id, a route may stand. */
function idOf(text: string): string {
  return text.includes(':inference-profile/') ? text : (text.split('/').at(-1) ?? text);
}
