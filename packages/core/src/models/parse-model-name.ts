import { cleanName } from './clean-name.ts';
import { isRegionShaped } from './is-region-shaped.ts';
import { isModelIdShaped } from './model-id-shape.ts';
import { FAMILIES, identifyWords } from './name-words.ts';
import { asLatinWords } from './words-of-other-scripts.ts';

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
  /** Of a name that stands for several models: their families, best first. */
  readonly families?: readonly string[];
  readonly version?: string;
  /** Eight digits. */
  readonly date?: string;
  /** The month of its date, two digits, where it was written as a word. */
  readonly month?: string;
  /** Written as a Bedrock id: `anthropic.claude-…`, with or without a prefix, or in an ARN. */
  readonly isId: boolean;
  /** The ARN, where the name is one of an inference profile. */
  readonly profileArn?: string;
}

/** Longer names are not read: the service takes no longer id, and the work stays bounded. */
const LONGEST = 2_048;

const ROUTES =
  /^(?:bedrock_converse[:/]|anthropic_bedrock[:/]|@?(?:amazon|aws)[-_]bedrock[/:]|@bedrock\/|bedrock[/:]|bedrock\.(?=(?:[a-z-]{2,7}\.)?(?:anthropic|claude))|gateway\/|litellm_proxy\/|litellm\/|converse\/|converse_like\/|invoke\/|mantle\/|bedrock_mantle\/|batch-|\d{1,2}-month-commitment\/)/i;

/** What any framework or router writes before a Claude's name: `copilot:`, `bedrock_chat:`. */
const PROVIDER = new RegExp(
  `^[a-z][a-z0-9_-]{0,40}:(?=(?:[a-z-]{2,8}\\.)?anthropic[.:]|claude|(?:${FAMILIES.join('|')})[-_. ]?\\d)`,
  'i',
);

const VENDORS =
  /^(?:[a-z-]{2,6}\.)?(?:amazon|meta|mistral|cohere|ai21|openai|deepseek|qwen|writer|stability|luma|twelvelabs|moonshot|moonshotai|minimax|google|nvidia|zai|xai)\./;

/** What `xx.anthropic.` may stand for: real prefixes, and ones that people made up. */
const PREFIX = /^([a-z]{2,6}\d?(?:-[a-z]{2,6}){0,2}(?:-\d)?)\.(?=anthropic[.:])/;

/**
 * A real prefix before a name that is no id, as the console shows profiles: `EU Anthropic Claude
 * Sonnet 4.6`. Where the data may be is a part of the name.
 */
const SPOKEN_PREFIX =
  /^(us-gov|us|eu|apac|jp|au|in|ca|global)[-_. ]+(?=(?:ant[a-z]{4,8}[-_.: ]+)?claude)/;

/** `${MODEL}`, `{{model}}`, `$MODEL`, `%MODEL%`. */
const TEMPLATE = /\$\{|\{\{|^\$[A-Za-z_]+$|^%[A-Za-z_\d]+%$/;

/** Reads a spelling of a model name. Never throws; linear in the name. */
export function parseModelName(name: string): ParsedName {
  if (name.length > LONGEST && name.trim().length > LONGEST) {
    return { kind: 'unknown', cleaned: '', isId: false };
  }
  const clean = cleanName(name);
  // What stands for a setting that nobody has put in.
  if (TEMPLATE.test(clean)) return { kind: 'unknown', cleaned: clean, isId: false };
  const { text, region } = peel(clean);
  const base = { cleaned: text, ...(region ? { region } : {}) };
  if (text.startsWith('arn:')) return parseArn(text, base);
  const lower = text.toLowerCase();
  if (VENDORS.test(lower)) {
    return { ...base, kind: isModelIdShaped(text) ? 'other-vendor' : 'unknown', isId: true };
  }
  return { ...base, ...parseWords(asLatinWords(lower)) };
}

function parseArn(arn: string, base: { cleaned: string }): ParsedName {
  const [, partition, , region = '', account, resource = ''] = arn.split(':', 6);
  const [type] = resource.split('/', 1);
  const place = isRegionShaped(region) ? { region } : {};
  const isNamed = type === 'foundation-model' || type === 'inference-profile';
  const isShaped = isModelIdShaped(arn);
  if (!isShaped && !isNamed) return { ...base, ...place, kind: 'unknown', isId: false };
  if (partition === 'aws-cn') return { ...base, ...place, kind: 'no-service', isId: true };
  if (!isNamed) return { ...base, ...place, kind: 'opaque-arn', isId: true };
  const id = arn.slice(arn.indexOf('/') + 1);
  if (VENDORS.test(id)) {
    return { ...base, ...place, kind: isShaped ? 'other-vendor' : 'unknown', isId: isShaped };
  }
  // Without an account, or with a placeholder for one, only the profile's own id can be called.
  const isCallable = isShaped && type === 'inference-profile' && account !== '';
  const profileArn = isCallable ? { profileArn: arn } : {};
  return { ...base, ...parseWords(id.toLowerCase()), ...place, ...profileArn, isId: true };
}

function peel(name: string): { text: string; region?: string } {
  // LiteLLM writes the architecture of an imported model before its ARN.
  const arnAt = name.search(/\/arn:aws/i);
  let text = name.slice(arnAt + 1);
  let region: string | undefined;
  for (let turn = 0; turn < 12; turn += 1) {
    const route = (ROUTES.exec(text) ?? PROVIDER.exec(text))?.[0];
    const head = text.slice(0, Math.max(text.search(/[/:]/), 0)).toLowerCase();
    if (isRegionShaped(head)) {
      region = head;
      text = text.slice(head.length + 1);
    } else if (route) text = text.slice(route.length);
    else break;
  }
  const at = text.lastIndexOf('@');
  const tail = at < 0 ? '' : text.slice(at + 1).toLowerCase();
  if (isRegionShaped(tail)) return { text: text.slice(0, at), region: region ?? tail };
  return { text, ...(region ? { region } : {}) };
}

function parseWords(text: string): Omit<ParsedName, 'cleaned' | 'region'> {
  const segment = text.split(/::|\//).findLast((part) => part !== '') ?? '';
  const [written = '', prefix] = PREFIX.exec(segment) ?? SPOKEN_PREFIX.exec(segment) ?? [];
  const rest = segment.slice(written.length);
  const isId = /^anthropic\.claude-/.test(rest);
  const head = { isId, ...(prefix ? { prefix } : {}) };
  const identity = rest
    .replace(/\[[^\]]{0,8}\]/g, '')
    .replace(/^(?:~|anthropic[.:]|anthropic--|antropic\.|databricks-|heroku:|snowflake:)+/, '')
    .replace(/[-:_ (]\d{1,4}[km]\b/g, '')
    .replace(/[:-]think(?:ing)?(?::[a-z0-9]+|-\d+)?$/, '')
    .replace(/(20\d\d)[-_.](\d\d)[-_.](\d\d)(?!\d)/, '$1$2$3')
    .trim();
  const date = /(?:^|[^\d])(20\d{6})(?!\d)/.exec(identity)?.[1];
  const words = identity
    .replace(/[-@_]?20\d{6}(?!\d)/, ' ')
    .replace(
      /[-_. ]v\d{1,2}(?:[:.](?:\d{1,3}|o(?![a-z])))?(?=$|[^\d])/,
      (suffix, at: number, all: string) => keepVersion(all.slice(0, at), suffix),
    )
    .replace(/(\d)p(\d)/, '$1-$2')
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .replace(/(claude|sonnet|opus|haiku)(?=[a-z])/g, '$1 ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const said = identifyWords(words, {
    isVersionSuffix: /claude-v\d/.test(identity),
    isAnthropic: segment.includes('anthropic') || segment.includes('antropic'),
  });
  return { ...head, ...(date ? { date } : {}), ...said };
}

/**
 * `claude-v2:1` is Claude 2.1, and `claude-sonnet-v4.5` Sonnet 4.5; behind a version, `-v2:1` is
 * only the revision of an id.
 */
function keepVersion(before: string, suffix: string): string {
  const isOld = /(?:^|[-_])claude[-_. ]?(?:instant)?$/.test(before);
  const isOnly = /v[3-9]/.test(suffix) && !/\d/.test(before);
  return isOld || isOnly ? suffix.replace(':', '-').replace('v', '') : ' ';
}
