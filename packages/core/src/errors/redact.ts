import { withoutQuotedContents } from './quoted-contents.ts';

/** The longest text that is looked at: what stands at both ends of an error says what it is. */
const LONGEST = 8_192;

const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Tokens of STS, whole: anything below may happen to stand inside one, and would leave the rest.
  [/(?:IQoJ|FwoG|FQoG|AQoD)[A-Za-z0-9+/=]{76,}/g, '<redacted>'],
  [/(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{12,}/g, '<access key>'],
  [/(?:ABSK|bedrock-api-key-)[A-Za-z0-9+/=_-]{8,}/g, '<api key>'],
  [/Bearer [A-Za-z0-9+/=._~-]{8,}/gi, 'Bearer <token>'],
  [/(?:sk-|gh[pousr]_)[A-Za-z0-9_-]{16,}/g, '<token>'],
  [/eyJ[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]{4,}){0,2}/g, '<token>'],
  [
    /((?:secret_?access_?key|session_?token|security-token|x-api-key|api_key|password)(?:\\{0,8}["'])?\s?[:=]\s?(?:\\{0,8}["'])?)(?!<)[^\s"'\\,;&})]{8,}/gi,
    '$1<redacted>',
  ],
  // LiteLLM's proxy, of a key that it does not know.
  [/(key hash \(token\)\s?=)[0-9a-f]{16,}/gi, '$1<redacted>'],
  [/signature=[0-9a-f]{16,}/gi, 'Signature=<redacted>'],
  [/:\d{12,13}(?=:)/g, ':<account>'],
  // The last part of a request id may be twelve digits, too.
  [/(?<!\d|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)\d{12}(?!\d)/gi, '<account>'],
];

/** Every run of base64 letters: one pattern without a count, since a count is tried at each letter. */
const BASE64 = /[A-Za-z0-9+/=]+/g;

/** The shortest run that may be a secret key. */
const SHORTEST_KEY = 40;

/**
 * Cuts a text to what is worth reading, makes it one plain line, and takes out keys, tokens,
 * account ids, and what it quotes of the conversation. Linear in the text.
 */
export function redact(text: string): string {
  const short =
    text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)} … ${text.slice(-LONGEST)}` : text;
  let plain = short
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with escape
    .replace(/\u001b\[[0-9;]{0,16}m/g, '')
    // Curly, or as pages and bots escape them.
    .replace(/[\u2018\u2019]|&(?:apos|rsquo|#39|#x27);/g, "'")
    .replace(/[\u201c\u201d]|&(?:quot|#34);/g, '"')
    .replace(/&gt;/g, '>')
    // The frames of terminals, too: they stand between two lines of a text.
    .replace(/[\s\u2500-\u257f\u23bf]+/g, ' ')
    .trim();
  plain = withoutQuotedContents(plain);
  for (const [pattern, replacement] of SECRETS) plain = plain.replace(pattern, replacement);
  return hasLongWord(plain) ? plain.replace(BASE64, withoutKey) : plain;
}

/** Whether anything between two spaces is long enough: hardly an error holds such a word. */
function hasLongWord(text: string): boolean {
  let start = 0;
  while (text.length - start >= SHORTEST_KEY) {
    const space = text.indexOf(' ', start);
    if (space < 0 || space - start >= SHORTEST_KEY) return true;
    start = space + 1;
  }
  return false;
}

/** A secret access key has 40 characters, and hardly ever of one sort only. */
function withoutKey(run: string): string {
  if (run.length < SHORTEST_KEY) return run;
  if (run.length >= 80) return '<redacted>';
  const isKey =
    run.length === SHORTEST_KEY && /[a-z]/.test(run) && /[A-Z]/.test(run) && /[0-9+/]/.test(run);
  return isKey ? '<secret key>' : run;
}
