/** Some items of a list, and where the next ones begin. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextToken?: string;
}

/** A page of a list; undefined when the token is none of ours or the size is none. */
export function pageOf<Item>(
  items: readonly Item[],
  size: number,
  token: string | undefined,
): Page<Item> | undefined {
  const start = token === undefined ? 0 : startOf(token);
  if (start === undefined || start > items.length || !(size >= 1)) return undefined;
  const end = start + size;
  const page = items.slice(start, end);
  return end < items.length ? { items: page, nextToken: tokenFor(end) } : { items: page };
}

/** Letters, digits and padding of base64 only: service-quotas takes nothing else. */
function tokenFor(start: number): string {
  return Buffer.from(`page:${start}`).toString('base64');
}

function startOf(token: string): number | undefined {
  const digits = /^page:(\d{1,9})$/.exec(Buffer.from(token, 'base64').toString('latin1'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
