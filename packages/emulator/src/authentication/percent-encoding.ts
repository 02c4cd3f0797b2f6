/** Everything but the unreserved characters of RFC 3986 as percent escapes, as SigV4 wants it. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The text behind percent escapes; the text itself where they are broken. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Names and values of a query string, decoded, in their order. */
export function queryPairs(url: string): readonly (readonly [name: string, value: string])[] {
  const at = url.indexOf('?');
  if (at === -1) return [];
  return url
    .slice(at + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [percentDecoded(name), percentDecoded(value.join('='))] as const;
    });
}
