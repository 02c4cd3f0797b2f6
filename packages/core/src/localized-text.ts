/** A language that remedies and reports are written in. */
export type Language = 'en' | 'ko';

/** One sentence in both languages. */
export type LocalizedText = Readonly<Record<Language, string>>;
