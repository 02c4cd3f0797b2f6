/** A base64 `data:` URL taken apart; the bytes stay base64 text. */
export interface DataUrl {
  readonly mediaType: string;
  readonly base64: string;
}

/** Takes a base64 `data:` URL apart; undefined for any other URL. */
export function parseDataUrl(url: unknown): DataUrl | undefined {
  if (typeof url !== 'string' || !url.startsWith('data:')) return undefined;
  const comma = url.indexOf(',');
  const head = url.slice('data:'.length, comma);
  if (comma < 0 || !head.endsWith(';base64')) return undefined;
  const mediaType = head.slice(0, -';base64'.length).split(';', 1)[0] ?? '';
  return { mediaType, base64: url.slice(comma + 1) };
}
