/** So many bytes of a body are decoded: an error's text is far shorter. */
const LONGEST_BODY = 65_536;

/** The text of a body that stands there as bytes; undefined for anything else. */
export function bodyText(node: object): string | undefined {
  // Not `instanceof`, which asks a proxy.
  if (!ArrayBuffer.isView(node)) return undefined;
  const { buffer, byteOffset, byteLength } = node;
  const length = Math.min(byteLength, LONGEST_BODY);
  return new TextDecoder().decode(new Uint8Array(buffer, byteOffset, length));
}

/** Words that open the message proper inside a longer text. */
const MESSAGE_MEMBER = /["']?[mM]essage\\*["']?\s?:\s?(\\*)(["'])/g;

/**
 * The innermost message of a text: what the deepest `message` member of JSON, of a Python dict or
 * of JSON inside a string says; else the text itself. Linear in the text.
 */
export function innermostMessage(text: string): string {
  let last: Opened | undefined;
  for (const match of text.matchAll(MESSAGE_MEMBER)) {
    const [all, escapes = '', quote = '"'] = match;
    last = { start: match.index + all.length, quote, escapes: escapes.length };
  }
  if (last === undefined) return text;
  const end = closingQuote(text, last);
  const inner = text
    .slice(last.start, end)
    .replace(/\\+(["'])/g, '$1')
    .trim();
  // A gateway may say nothing inside; then the whole text says more.
  return inner.length > 3 ? inner : text;
}

/** Where a message starts, and the quote before it: JSON inside a text of JSON escapes it. */
interface Opened {
  readonly start: number;
  readonly quote: string;
  /** How many backslashes stand before the quote, and so before the one that closes it. */
  readonly escapes: number;
}

function closingQuote(text: string, { start, quote, escapes }: Opened): number {
  let before = 0;
  for (let index = start; index < text.length; index += 1) {
    if (text[index] === '\\') before += 1;
    const found = text[index] === quote && before === escapes;
    if (text[index] !== '\\') before = 0;
    if (!found) continue;
    const next = text.slice(index + 1, index + 3).trimStart()[0];
    // A quote inside a text with unescaped quotes is followed by a word.
    if (next === undefined || `,}]"'`.includes(next)) {
      return index - escapes;
    }
  }
  return text.length;
}

/** What the Messages API calls its errors, where the message beside it may say little. */
const API_ERROR_TYPE = /\b(?:rate_limit|permission|authentication|not_found|api)_error\b/;

/** Exception and error names that a text prints, innermost last. */
export function printedNames(text: string): string[] {
  const names =
    text.slice(0, 16_384).match(/\b[A-Za-z_]{3,48}(?:Exception|Error|Timeout)\b/g) ?? [];
  const plain = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
  const coded = /error occurred \(([A-Za-z]{4,60})\)/i.exec(text)?.[1];
  const leading = /^([A-Z][A-Za-z]{5,40}): /.exec(text)?.[1];
  const typed = API_ERROR_TYPE.exec(text)?.[0];
  return [...plain, coded, leading, typed].filter((name) => name !== undefined);
}

/** The code of node, undici or OpenSSL that a text prints: `ECONNRESET`, `UND_ERR_SOCKET`. */
export function printedCode(text: string): string | undefined {
  return /\b(?:ECONN(?:RESET|REFUSED|ABORTED)|EPIPE|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(?:HOST|NET)UNREACH|UND_ERR_[A-Z_]{3,40}|ERR_HTTP2_[A-Z_]{3,40}|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_[A-Z_]{3,40})\b/.exec(
    text,
  )?.[0];
}

/** What proxies write into their pages: `502 Bad Gateway`. */
const REASON_PHRASE =
  /\b[45]\d\d(?= (?:status code|too many requests|overloaded|(?:request entity|payload|content) too large|internal server error|bad gateway|service|gateway time))/i;

/** The HTTP status that a text prints. */
export function printedStatus(text: string): number | undefined {
  const match =
    /\b(?:(?:status ?|error )?code|api error|http(?:\/\d(?:\.\d)?)?|status)["']?[:= (]{1,3}["']?(\d{3})\b/i.exec(
      text,
    ) ?? /^(?:error: )?([45]\d\d) /i.exec(text);
  const status = Number(match?.[1] ?? REASON_PHRASE.exec(text)?.[0]);
  return status >= 300 && status <= 599 ? status : undefined;
}

/** The request id that a text prints. */
export function printedRequestId(text: string): string | undefined {
  return /request[ _-]?id["']?[:= ]{1,3}["']?([0-9a-f-]{36})/i.exec(text)?.[1];
}

/** The wait in milliseconds that a sentence or a printed header asks for: `try again in 5 seconds`. */
export function printedWait(text: string): number | undefined {
  const [, time, unit = ''] = WAIT.exec(text) ?? [];
  if (time === undefined) return undefined;
  return Number(time) * (/^m(?:s|illi)/i.test(unit) ? 1 : /^m/i.test(unit) ? 60_000 : 1_000);
}

const WAIT =
  /(?:(?:again|retry) (?:in|after) (?=\d[\d.]{0,9} ?[ms])|retry-after["':= ]{1,4})(\d{1,6})(?:\.\d{1,3})? ?(ms|milliseconds|m|min(?:utes?)?|s|seconds?)?\b/i;
