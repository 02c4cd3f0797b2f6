/** The longest text that is looked at: what stands at both ends of an error says what it is. */
const LONGEST = 8_192;

const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}/g, '<access key>'],
  [/\b(?:ABSK|bedrock-api-key-)[A-Za-z0-9+/=_-]{8,}/g, '<api key>'],
  [/\bBearer [A-Za-z0-9+/=._-]{8,}/gi, 'Bearer <token>'],
  [/\b(?:sk-|gh[pousr]_)[A-Za-z0-9_-]{16,}/g, '<token>'],
  [/:\d{12,13}(?=:)/g, ':<account>'],
  [/\b\d{12}\b/g, '<account>'],
  [/[A-Za-z0-9+/=]{80,}/g, '<redacted>'],
];

/**
 * Cuts a text to what is worth reading, makes it one plain line, and takes out keys, tokens and
 * account ids. Linear in the text.
 */
export function redact(text: string): string {
  const short =
    text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)} … ${text.slice(-LONGEST)}` : text;
  let plain = short
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal colours begin with escape
    .replace(/\u001b\[[0-9;]{0,16}m/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, replacement] of SECRETS) plain = plain.replace(pattern, replacement);
  return plain;
}
