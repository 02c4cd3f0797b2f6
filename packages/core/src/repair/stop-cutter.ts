/** Cuts a text that comes in pieces at the first of some stop sequences. */
export interface StopCutter {
  /** What of the text so far may be shown; a piece that may yet become a stop sequence is held back. */
  push(piece: string): string;
  /** What was held back, at the end of the text. */
  flush(): string;
  /** A stop sequence was met: nothing more is shown. */
  readonly stopped: boolean;
}

/** Makes a cutter for stop sequences that Bedrock does not take (`restore.stopSequences`). */
export function createStopCutter(stopSequences: readonly string[]): StopCutter {
  const longest = Math.max(0, ...stopSequences.map(({ length }) => length));
  let held = '';
  let stopped = false;
  return {
    push(piece) {
      if (stopped) return '';
      const text = held + piece;
      const place = placeOfStop(text, stopSequences);
      if (place !== undefined) {
        stopped = true;
        held = '';
        return text.slice(0, place);
      }
      const keep = heldLength(text, stopSequences, longest);
      held = text.slice(text.length - keep);
      return text.slice(0, text.length - keep);
    },
    flush() {
      const rest = held;
      held = '';
      return rest;
    },
    get stopped() {
      return stopped;
    },
  };
}

/** Where the stop sequence begins that is complete first: a model that knew it would have stopped there. */
function placeOfStop(text: string, stopSequences: readonly string[]): number | undefined {
  const found = stopSequences
    .map((stop) => ({ place: text.indexOf(stop), length: stop.length }))
    .filter(({ place }) => place >= 0)
    .sort(
      (one, other) =>
        one.place + one.length - other.place - other.length || one.place - other.place,
    );
  return found[0]?.place;
}

/** The longest end of a text that is the start of a stop sequence. */
function heldLength(text: string, stopSequences: readonly string[], longest: number): number {
  for (let length = Math.min(longest - 1, text.length); length > 0; length -= 1) {
    const end = text.slice(text.length - length);
    if (stopSequences.some((stop) => stop.startsWith(end))) return length;
  }
  return 0;
}
