/** Characters of one delta. */
const DELTA = 12;

/** A text in pieces; never cuts a surrogate pair. */
export function* pieces(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    let end = start;
    for (let count = 0; count < DELTA && end < text.length; count += 1) {
      end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    }
    yield text.slice(start, end);
    start = end;
  }
}

/** The pieces of a tool call's arguments; one empty piece where it has none. */
export function* argumentPieces(json: string): Generator<string> {
  if (json === '') yield '';
  else yield* pieces(json);
}
