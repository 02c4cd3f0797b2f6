import type { LocalizedText } from '../localized-text.ts';
import type { ResolutionNote } from './types.ts';

/** A note of a resolution: its code, its sentence in both languages, and the English one alone. */
export function resolutionNote(code: string, sentence: LocalizedText): ResolutionNote {
  return { code, text: sentence.en, sentence };
}
