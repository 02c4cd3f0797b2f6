import { isRegionShaped } from './is-region-shaped.ts';
import { isModelIdShaped } from './model-id-shape.ts';
import { identifyWords } from './name-words.ts';

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
  /^(?:bedrock_converse[:/]|anthropic_bedrock[:/]|amazon-bedrock[/:]|aws-bedrock[/:]|bedrock[/:]|bedrock\.(?=anthropic)|gateway\/|litellm_proxy\/|litellm\/|converse\/|converse_like\/|invoke\/|mantle\/|bedrock_mantle\/|batch-|\d{1,2}-month-commitment\/|model=)/;

const VENDORS =
  /^(?:[a-z-]{2,6}\.)?(?:amazon|meta|mistral|cohere|ai21|openai|deepseek|qwen|writer|stability|luma|twelvelabs|moonshot|minimax|google|nvidia|zai)\./;

/** What `xx.anthropic.` may stand for: real prefixes, and ones that people made up. */
const PREFIX = /^([a-z]{2,6}\d?(?:-[a-z]{2,6}){0,2}(?:-\d)?)\.(?=anthropic[.:])/;

/** Reads a spelling of a model name. Never throws; linear in the name. */
export function parseModelName(name: string): ParsedName {
  if (name.length > LONGEST && name.trim().length > LONGEST) {
    return { kind: 'unknown', cleaned: '', isId: false };
  }
  const { text, region } = peel(clean(name));
  const base = { cleaned: text, ...(region ? { region } : {}) };
  if (text.startsWith('arn:')) return parseArn(text, base);
  const lower = text.toLowerCase();
  if (VENDORS.test(lower)) {
    return { ...base, kind: isModelIdShaped(text) ? 'other-vendor' : 'unknown', isId: true };
  }
  return { ...base, ...parseWords(lower) };
}

function parseArn(arn: string, base: { cleaned: string }): ParsedName {
  const [, partition, , region = '', , resource = ''] = arn.split(':', 6);
  const [type] = resource.split('/', 1);
  const place = isRegionShaped(region) ? { region } : {};
  if (!isModelIdShaped(arn)) return { ...base, ...place, kind: 'unknown', isId: false };
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
  const text = withoutQuotes(name.trim()).trim();
  if (!/%3a|%2f/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // Not percent-encoded after all: read it as it stands.
    return text;
  }
}

/** Takes off the quotes and stops around a name, in one walk from each end. */
function withoutQuotes(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && '"\'`'.includes(text.charAt(start))) start += 1;
  while (end > start && '"\'`.,;'.includes(text.charAt(end - 1))) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
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
    .replace(/[:-]\d{1,3}[km]\b/g, '')
    .replace(/[:-]think(?:ing)?(?::[a-z0-9]+|-\d+)?$/, '')
    .trim();
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
  const said = identifyWords(words, /claude-v\d/.test(identity));
  return { ...head, ...(date ? { date } : {}), ...said };
}

/** `claude-v2:1` is Claude 2.1; behind anything else `-v2:1` is only the revision of an id. */
function keepOldVersion(identity: string, suffix: string): string {
  return /(?:^|[-_])claude[-_. ]?(?:instant[-_. ]?)?v\d/.test(identity)
    ? suffix.replace(':', '-').replace('v', '')
    : ' ';
}
