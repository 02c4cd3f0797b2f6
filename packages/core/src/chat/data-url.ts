/** A `data:` URL taken apart; the bytes stay base64 text. */
export interface DataUrl {
  readonly mediaType: string;
  readonly base64: string;
}

/** Takes a base64 `data:` URL apart; undefined for any other URL. */
export function parseDataUrl(url: string): DataUrl | undefined {
  if (!url.startsWith('data:')) return undefined;
  const comma = url.indexOf(',');
  const head = url.slice(5, comma);
  if (comma < 0 || !head.endsWith(';base64')) return undefined;
  return { mediaType: head.slice(0, -7).split(';', 1)[0] ?? '', base64: url.slice(comma + 1) };
}
