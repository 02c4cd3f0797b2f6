import { catalog, familyModels } from './catalog.ts';
import { editDistance } from './edit-distance.ts';
import { isRegionShaped } from './is-region-shaped.ts';

/** What a spelling says, before anything is looked up for a region. */
export interface ParsedName {
  readonly kind: 'model' | 'family' | 'unknown' | 'other-vendor' | 'opaque-arn' | 'no-service';
  /** The name without routes and quotes. */
  readonly cleaned: string;
  /** The geography or `global` that was written before `anthropic.`. */
  readonly prefix?: string;
  /** A region inside the name. */
  readonly region?: string;
  readonly family?: string;
  readonly version?: string;
  readonly date?: string;
  /** Written as a Bedrock id: `anthropic.claude-…`, with or without a prefix, or in an ARN. */
  readonly isId: boolean;
  /** The ARN, where the name is one of an inference profile. */
  readonly profileArn?: string;
}

/** Longer names are cut: nobody types them, and the work stays bounded. */
const LONGEST = 2_048;

const ROUTES =
  /^(?:bedrock_converse[:/]|anthropic_bedrock[:/]|amazon-bedrock[/:]|aws-bedrock[/:]|bedrock[/:]|bedrock\.(?=anthropic)|gateway\/|litellm_proxy\/|litellm\/|converse\/|converse_like\/|invoke\/|mantle\/|bedrock_mantle\/|batch-|\d{1,2}-month-commitment\/|model=)/;

const VENDORS =
  /^(?:[a-z-]{2,6}\.)?(?:amazon|meta|mistral|cohere|ai21|openai|deepseek|qwen|writer|stability|luma|twelvelabs|moonshot|minimax|google|nvidia|zai)\./;

/** What `xx.anthropic.` may stand for: real prefixes, and ones that people made up. */
const PREFIX = /^([a-z]{2,6}\d?(?:-[a-z]{2,6}){0,2}(?:-\d)?)\.(?=anthropic[.:])/;

const FAMILIES = ['sonnet', 'opus', 'haiku', 'fable', 'mythos', 'instant'] as const;

/** Words that stand beside a name without changing it. */
const NOISE = new Set([
  'claude',
  'anthropic',
  'messages',
  'default',
  'thinking',
  'think',
  'thought',
  'beta',
  'online',
  'batch',
  'fast',
  'free',
  'bedrock',
  'v',
  'the',
  'model',
  'high',
  'eu',
  'us',
  'jp',
  'au',
  'global',
  'apac',
  'aws',
  'extended',
]);

/** Reads a spelling of a model name. Never throws; linear in the name. */
export function parseModelName(name: string): ParsedName {
  const { text, region } = peel(clean(name));
  const base = { cleaned: text, ...(region ? { region } : {}) };
  if (text.startsWith('arn:')) return parseArn(text, base);
  const lower = text.toLowerCase();
  if (VENDORS.test(lower)) return { ...base, kind: 'other-vendor', isId: true };
  return { ...base, ...parseWords(lower) };
}

function parseArn(arn: string, base: { cleaned: string }): ParsedName {
  const [, partition, , region = '', , resource = ''] = arn.split(':', 6);
  const [type] = resource.split('/', 1);
  const place = isRegionShaped(region) ? { region } : {};
  if (partition === 'aws-cn') return { ...base, ...place, kind: 'no-service', isId: true };
  if (type !== 'foundation-model' && type !== 'inference-profile') {
    return { ...base, ...place, kind: 'opaque-arn', isId: true };
  }
  const id = arn.slice(arn.indexOf('/') + 1);
  if (VENDORS.test(id)) return { ...base, ...place, kind: 'other-vendor', isId: true };
  const profileArn = type === 'inference-profile' ? { profileArn: arn } : {};
  return { ...base, ...parseWords(id.toLowerCase()), ...place, ...profileArn, isId: true };
}

function clean(name: string): string {
  let text = name
    .slice(0, LONGEST)
    .trim()
    .replace(/^["'`]+/, '')
    .replace(/["'`.,;]+$/, '')
    .trim();
  if (/%3a|%2f/i.test(text)) {
    try {
      text = decodeURIComponent(text);
    } catch {
      // Not percent-encoded after all: read it as it stands.
    }
  }
  return text;
}

function peel(name: string): { text: string; region?: string } {
  let text = name;
  let region: string | undefined;
  for (let turn = 0; turn < 12; turn += 1) {
    const route = ROUTES.exec(text)?.[0];
    const head = text.split('/', 1)[0] ?? '';
    if (route) text = text.slice(route.length);
    else if (head.length < text.length && isRegionShaped(head)) {
      region = head;
      text = text.slice(head.length + 1);
    } else break;
  }
  return { text, ...(region ? { region } : {}) };
}

function parseWords(text: string): Omit<ParsedName, 'cleaned' | 'region'> {
  const segment = text.split(/::|\//).findLast((part) => part !== '') ?? '';
  const prefix = PREFIX.exec(segment)?.[1];
  const rest = prefix ? segment.slice(prefix.length + 1) : segment;
  const isId = /^anthropic\.claude-/.test(rest);
  const head = { isId, ...(prefix ? { prefix } : {}) };
  const identity = rest
    .replace(/\[[^\]]{0,8}\]/g, '')
    .replace(/^(?:~|anthropic[.:]|anthropic--|antropic\.|databricks-|heroku:|snowflake:)+/, '')
    .replace(/:\d{1,3}[km]\b/g, '')
    .replace(/[:-]think(?:ing)?(?::[a-z0-9]+|-\d+)?$/, '')
    .replace(/-1m$/, '');
  const date = /(?:^|[^\d])(20\d{6})(?!\d)/.exec(identity)?.[1];
  const words = identity
    .replace(/[-@_]?20\d{6}(?!\d)/, ' ')
    .replace(/[-_. ]v\d{1,2}(?:[:.]\d{1,3})?(?=$|[^\d])/, (suffix) =>
      keepOldVersion(identity, suffix),
    )
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/(claude|sonnet|opus|haiku)(?=[a-z])/g, '$1 ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return { ...head, ...(date ? { date } : {}), ...identify(words, /claude-v\d/.test(identity)) };
}

/** `claude-v2:1` is Claude 2.1; behind anything else `-v2:1` is only the revision of an id. */
function keepOldVersion(identity: string, suffix: string): string {
  return /(?:^|[-_])claude[-_. ]?(?:instant[-_. ]?)?v\d/.test(identity)
    ? suffix.replace(':', '-').replace('v', '')
    : ' ';
}

/** What the words of a name say one by one. */
interface Words {
  readonly numbers: string[];
  family?: string;
  isClaude?: boolean;
  latest?: boolean;
  /** A word that belongs to no model name. */
  stranger?: boolean;
}

function identify(
  words: readonly string[],
  isVersionSuffix: boolean,
): Pick<ParsedName, 'kind' | 'family' | 'version'> {
  const said: Words = { numbers: [] };
  for (const word of words) readWord(word, said);
  if (said.stranger) return { kind: 'unknown' };
  const version = versionOf(said.numbers);
  if (said.family !== undefined) return inFamily(said.family, version, said.latest === true);
  if (!said.isClaude) return { kind: 'unknown' };
  if (version === undefined) return { kind: 'family' };
  if (version === '3') return { kind: isVersionSuffix ? 'unknown' : 'family' };
  return named('claude', version.startsWith('1-') ? '1' : version);
}

function readWord(word: string, said: Words): void {
  const family = /^\d/.test(word) ? undefined : familyOf(word);
  if (/^\d+$/.test(word)) said.numbers.push(...splitNumber(word));
  else if (word === 'latest') said.latest = true;
  else if (word === 'claude' || isMisspelt(word, 'claude')) said.isClaude = true;
  else if (family) said.family ??= family;
  else if (!NOISE.has(word)) said.stranger = true;
}

function inFamily(
  family: string,
  version: string | undefined,
  latest: boolean,
): Pick<ParsedName, 'kind' | 'family' | 'version'> {
  if (family === 'instant') return named(family, '1');
  if (version !== undefined) return named(family, version);
  const newest = latest ? familyModels(family)[0]?.[1].version : undefined;
  return newest === undefined ? { kind: 'family', family } : named(family, newest);
}

function named(family: string, version: string): Pick<ParsedName, 'kind' | 'family' | 'version'> {
  return { kind: known(family, version) ? 'model' : 'unknown', family, version };
}

/** One letter wrong, or two neighbours swapped. */
function isMisspelt(word: string, right: string): boolean {
  if (editDistance(word, right) <= 1) return true;
  return word.length === right.length && [...word].sort().join('') === [...right].sort().join('');
}

function familyOf(word: string): string | undefined {
  return FAMILIES.find(
    (family) =>
      word === family ||
      (word.length > 3 &&
        (isMisspelt(word, family) || (word.length > 5 && editDistance(word, family) <= 2))),
  );
}

/** `45` and `48` are 4.5 and 4.8; `4` is 4. */
function splitNumber(digits: string): string[] {
  return digits.length === 2 && digits !== '10' ? [...digits] : [digits];
}

function versionOf(numbers: readonly string[]): string | undefined {
  const [major, minor] = numbers;
  if (major === undefined || major.length > 2) return undefined;
  return minor === undefined || minor === '0' || minor.length > 2 ? major : `${major}-${minor}`;
}

function known(family: string, version: string): boolean {
  return Object.values(catalog).some(
    (model) => model.family === family && model.version === version,
  );
}
