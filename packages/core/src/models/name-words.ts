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

const FAMILIES = ['sonnet', 'opus', 'haiku', 'fable', 'mythos', 'instant'] as const;

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
  `anthropic messages default thinking think thought beta online batch fast free bedrock v the model
   eu us jp au global apac aws new context low medium high xhigh max
   effort reasoning    extended nitro floor exacto self moderated`.split(/\s+/),
);

/** Reads the words of a name, lower-case letters or digits each, one by one. */
export function identifyWords(words: readonly string[], isVersionSuffix: boolean): Identity {
  const families = words.length < 3 ? MODES.get(words.join('')) : undefined;
  if (families) return { kind: 'family', families };
  const said: Words = { numbers: [] };
  for (const word of words) readWord(word, said);
  const { family, other } = said;
  if (said.stranger) return { kind: 'unknown', ...(family ? { family } : {}) };
  if (family && other) return { kind: 'family', families: [family, other] };
  const version = versionOf(said);
  if (family !== undefined) return inFamily(family, version, said);
  if (!said.isClaude) return { kind: 'unknown' };
  if (version === undefined) return { kind: 'family' };
  if (isOfFamilies(version)) return { kind: isVersionSuffix ? 'unknown' : 'family', version };
  return named('claude', version.startsWith('1-') ? '1' : version, undefined);
}

/** What the words say one by one. */
interface Words {
  readonly numbers: string[];
  family?: string;
  /** A second family: two names in one. */
  other?: string;
  month?: string;
  preview?: boolean;
  isClaude?: boolean;
  latest?: boolean;
  /** A word that belongs to no model name. */
  stranger?: boolean;
}

function readWord(word: string, said: Words): void {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) said.numbers.push(...splitNumber(word));
  else if (word === 'claude') said.isClaude = true;
  else if (word === 'latest') said.latest = true;
  else if (!NOISE.has(word)) readRarerWord(word, said);
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
  const family = isMisspelt(word, 'claude') ? 'claude' : misspeltFamily(word);
  if (family === 'claude') said.isClaude = true;
  else if (family) addFamily(family, said);
  else if (word.length < 7 || editDistance(word, 'anthropic') > 2) said.stranger = true;
}

function addFamily(family: string, said: Words): void {
  said.family ??= family;
  if (family !== said.family) said.other ??= family;
}

function inFamily(family: string, version: string | undefined, said: Words): Identity {
  if (family === 'instant') return named(family, '1', undefined);
  if (version !== undefined) return named(family, version, said.month);
  const newest = said.latest ? familyModels(family)[0]?.[1].version : undefined;
  return newest === undefined ? { kind: 'family', family } : named(family, newest, said.month);
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

function misspeltFamily(word: string): string | undefined {
  if (word.length <= 3) return undefined;
  return FAMILIES.find(
    (family) => isMisspelt(word, family) || (word.length > 5 && editDistance(word, family) <= 2),
  );
}

/** One letter wrong, or two neighbours swapped. */
function isMisspelt(word: string, right: string): boolean {
  if (Math.abs(word.length - right.length) > 1) return false;
  if (editDistance(word, right) <= 1) return true;
  return word.length === right.length && [...word].sort().join('') === [...right].sort().join('');
}

/** `45` and `48` are 4.5 and 4.8; `4` is 4. */
function splitNumber(digits: string): string[] {
  return digits.length === 2 && digits !== '10' ? [...digits] : [digits];
}

function versionOf({ numbers, preview }: Words): string | undefined {
  const [major, minor] = numbers;
  if (major === undefined) return preview ? 'preview' : undefined;
  if (major.length > 2) return undefined;
  return minor === undefined || minor === '0' || minor.length > 2 ? major : `${major}-${minor}`;
}
