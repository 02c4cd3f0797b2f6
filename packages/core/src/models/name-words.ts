import { familyModels, hasVersion } from './catalog.ts';
import { editDistance } from './edit-distance.ts';

/** What the words of a name say together. */
export interface Identity {
  readonly kind: 'model' | 'family' | 'unknown';
  readonly family?: string;
  /** Of a name that stands for several: their families, best first. */
  readonly families?: readonly string[];
  readonly version?: string;
  /** The month of its date, two digits, where one was written as a word. */
  readonly month?: string;
}

/** The families, as they are spelt. */
export const FAMILIES = ['sonnet', 'opus', 'haiku', 'fable', 'mythos', 'instant'] as const;

/**
 * Words that choose between several models.
 * @see https://code.claude.com/docs/en/model-config
 */
const MODES: ReadonlyMap<string, readonly string[]> = new Map([
  ['opusplan', ['opus', 'sonnet']],
  ['best', ['opus', 'sonnet']],
]);

const MONTHS: ReadonlyMap<string, string> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month, index) => [month, String(index + 1).padStart(2, '0')]),
);

/** Words that stand beside a name without changing it. */
const NOISE = new Set(
  `anthropic messages default thinking think thought beta online batch fast free bedrock the model
   eu us jp au global apac aws amazon on by via s new context low medium high xhigh max
   effort reasoning    extended nitro floor exacto self moderated`.split(/\s+/),
);

/** What is seen of a name beside its words. */
export interface NameMarks {
  /** Written as `claude-v2`. */
  readonly isVersionSuffix: boolean;
  /** `anthropic` stands in it. */
  readonly isAnthropic: boolean;
}

/** Reads the words of a name, lower-case letters or digits each, one by one. */
export function identifyWords(
  words: readonly string[],
  { isVersionSuffix, isAnthropic }: NameMarks,
): Identity {
  const families = words.length < 3 ? MODES.get(words.join('')) : undefined;
  if (families) return { kind: 'family', families };
  const isAnchored = () => isAnthropic || words.some((word) => isMisspelt(word, 'claude'));
  const said: Words = { numbers: [], isAnchored };
  for (const word of words) readWord(word, said);
  const { family, other, first } = said;
  const ofFamily = family ? { family } : {};
  if (said.stranger) return { kind: 'unknown', ...ofFamily };
  if (family && other) return { kind: 'family', families: [family, other] };
  if (first && first.join() !== said.numbers.join()) return { kind: 'family', ...ofFamily };
  const version = versionOf(said);
  if (family !== undefined) return inFamily(family, version, said);
  return said.isClaude ? withoutFamily(version, isVersionSuffix) : { kind: 'unknown' };
}

function withoutFamily(version: string | undefined, isVersionSuffix: boolean): Identity {
  if (version === undefined) return { kind: 'family' };
  if (isOfFamilies(version)) return { kind: isVersionSuffix ? 'unknown' : 'family', version };
  return named('claude', version.startsWith('1-') ? '1' : version, undefined);
}

/** What the words say one by one. */
interface Words {
  numbers: string[];
  /** The numbers of a first name, where a second one follows: `sonnet-4-5,sonnet-4-6`. */
  first?: readonly string[];
  /** Whether it is a Claude that is spoken of: only then is much forgiven in the other words. */
  readonly isAnchored: () => boolean;
  family?: string;
  /** A second family: two names in one. */
  other?: string;
  month?: string;
  /** The month of a short date, `0620` or `240620`, which may as well be another number. */
  shortMonth?: string;
  /** The next number is the revision of an id, `v2`, behind a version. */
  isRevision?: boolean;
  preview?: boolean;
  isClaude?: boolean;
  latest?: boolean;
  /** A word that belongs to no model name. */
  stranger?: boolean;
}

function readWord(word: string, said: Words): void {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) readNumber(word, said);
  else if (word === 'v') said.isRevision = said.numbers.length > 0;
  else if (word === 'claude') addClaude(said);
  else if (word === 'latest') said.latest = true;
  else if (!NOISE.has(word)) readRarerWord(word, said);
}

function readNumber(word: string, said: Words): void {
  const [, month] = SHORT_DATE.exec(word) ?? [];
  if (month) said.shortMonth = month;
  else if (!said.isRevision) said.numbers.push(...splitNumber(word));
  said.isRevision = false;
}

const SHORT_DATE = /^(?:2\d)?(0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

function addClaude(said: Words): void {
  if (said.isClaude) nextName(said);
  said.isClaude = true;
}

/** A second name begins where the first is complete. */
function nextName(said: Words): void {
  if (said.numbers.length === 0) return;
  said.first ??= said.numbers;
  said.numbers = [];
}

function readRarerWord(word: string, said: Words): void {
  const month = MONTHS.get(word);
  const family = exactFamily(word);
  if (family) addFamily(family, said);
  else if (month) said.month = month;
  else if (word === 'preview') said.preview = true;
  else readMisspeltWord(word, said);
}

function readMisspeltWord(word: string, said: Words): void {
  const family = isMisspelt(word, 'claude') ? 'claude' : misspeltFamily(word, said.isAnchored());
  if (family === 'claude') addClaude(said);
  else if (family) addFamily(family, said);
  else if (word.length < 7 || editDistance(word, 'anthropic') > 2) said.stranger = true;
}

function addFamily(family: string, said: Words): void {
  if (family === said.family) nextName(said);
  said.family ??= family;
  if (family !== said.family) said.other ??= family;
}

function inFamily(family: string, version: string | undefined, said: Words): Identity {
  if (family === 'instant') {
    const isFirst = version === undefined || version.split('-')[0] === '1';
    return isFirst ? named(family, '1', undefined) : { kind: 'unknown', family };
  }
  if (version !== undefined) return named(family, version, monthOf(said, family, version));
  const newest = said.latest ? familyModels(family)[0]?.[1].version : undefined;
  return newest === undefined ? { kind: 'family', family } : named(family, newest, said.month);
}

function monthOf({ month, shortMonth }: Words, family: string, version: string) {
  const isDate = shortMonth !== undefined && hasVersion(family, version, shortMonth);
  return month ?? (isDate ? shortMonth : undefined);
}

/** Whether a version without a family is one of several families: Claude 3, Claude 4.5. */
function isOfFamilies(version: string): boolean {
  return FAMILIES.some((family) => hasVersion(family, version, undefined) && family !== 'instant');
}

function named(family: string, version: string, month: string | undefined): Identity {
  const kind = hasVersion(family, version, month) ? 'model' : 'unknown';
  return { kind, family, version, ...(month ? { month } : {}) };
}

function exactFamily(word: string): string | undefined {
  return FAMILIES.find((family) => family === word);
}

/** Words of other names (`table-5`, `corpus-5`, `instance-1`) are near to those of a Claude's, the short ones most. */
function misspeltFamily(word: string, isAnchored: boolean): string | undefined {
  if (word.length <= 3) return undefined;
  return FAMILIES.find((family) =>
    isAnchored
      ? isMisspelt(word, family) || (word.length > 5 && editDistance(word, family) <= 2)
      : family.length > 5 && isMisspelt(word, family),
  );
}

/** One letter wrong, or two neighbours swapped. */
function isMisspelt(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  return editDistance(word, right) <= 1 || isSwapped(word, right);
}

function isSwapped(word: string, right: string): boolean {
  const at = [...right].findIndex((letter, index) => letter !== word[index]);
  const swapped = `${right.slice(0, at)}${right.charAt(at + 1)}${right.charAt(at)}`;
  return at >= 0 && word === swapped + right.slice(at + 2);
}

/** `45` and `48` are 4.5 and 4.8; `4` is 4. */
function splitNumber(digits: string): string[] {
  return digits.length === 2 && digits !== '10' ? [...digits] : [digits];
}

function versionOf({ numbers, preview }: Words): string | undefined {
  const [major, minor, patch] = numbers;
  // No Claude has three: the nearest one is not meant.
  if (numbers.length === 3 && patch && /^[1-9]$/.test(patch)) return numbers.join('-');
  if (major === undefined) return preview ? 'preview' : undefined;
  if (major.length > 2) return undefined;
  return minor === undefined || minor === '0' || minor.length > 2 ? major : `${major}-${minor}`;
}
