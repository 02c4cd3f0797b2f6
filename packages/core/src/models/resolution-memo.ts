import type { Resolution, ResolveOptions } from './types.ts';

/** Answers that are kept; the oldest gives way. */
const MOST = 512;

/** Longer names are looked up each time: no name that is used often is this long. */
const LONGEST = 256;

type Resolve = (name: string, options: ResolveOptions) => Resolution;

/**
 * Keeps the answers of a pure resolver, frozen, so that the second look-up of a name costs one key.
 * Bounded in entries and in the length of a name.
 */
export function resolutionMemo(resolve: Resolve): Resolve {
  const answers = new Map<string, Resolution>();
  return (name, options) => {
    if (name.length > LONGEST) return frozen(resolve(name, options));
    const key = keyOf(name, options);
    const kept = answers.get(key);
    if (kept) return kept;
    const answer = frozen(resolve(name, options));
    if (answers.size >= MOST) answers.delete(answers.keys().next().value as string);
    answers.set(key, answer);
    return answer;
  };
}

/** The length of the region tells where it ends and the name begins. */
function keyOf(name: string, options: ResolveOptions): string {
  const { region, scope, retired, explicit, family, floating } = options;
  return `${scope}\n${retired}\n${explicit}\n${family}\n${floating}\n${region?.length}\n${region}\n${name}`;
}

function frozen(answer: Resolution): Resolution {
  for (const note of answer.notes) {
    Object.freeze(note.sentence);
    Object.freeze(note);
  }
  Object.freeze(answer.notes);
  Object.freeze(answer.suggestions);
  return Object.freeze(answer);
}
