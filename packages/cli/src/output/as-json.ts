/** What JSON leaves as it is and a terminal would obey. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** One JSON object as a command prints it; a terminal that shows it obeys nothing inside of it. */
export function asJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
