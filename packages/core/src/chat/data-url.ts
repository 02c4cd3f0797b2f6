/** A `data:` URL taken apart; the bytes stay base64 text. */
export interface DataUrl {
  readonly mediaType: string;
  readonly base64: string;
}

/** Takes a base64 `data:` URL apart; undefined for any other URL. */
export function parseDataUrl(url: string): DataUrl | undefined {
  if (!/^data:/i.test(url)) return undefined;
  const comma = url.indexOf(',');
  const head = url.slice(5, comma).toLowerCase();
  if (comma < 0 || !head.endsWith(';base64')) return undefined;
  const [mediaType = ''] = head.slice(0, -7).split(';', 1);
  return { mediaType, base64: standardBase64(url.slice(comma + 1)) };
}

/** Base64 as a JSON blob takes it: without line breaks, in the alphabet that is not for URLs, padded. */
function standardBase64(text: string): string {
  if (!/[\s_-]/.test(text) && text.length % 4 === 0) return text;
  const digits = text.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/');
  return digits.padEnd(Math.ceil(digits.length / 4) * 4, '=');
}
