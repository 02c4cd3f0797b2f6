import { linesOf, textOf } from './line-ending.ts';

/**
 * Sets keys of a section in the text of an AWS profile file. A key that is there is set in its line,
 * others are added behind the section's last one; a section that is missing is added at the end.
 * Every other line stays as it is.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function setInIni(
  text: string,
  section: string,
  values: Readonly<Record<string, string>>,
): string {
  const { lines, ending } = linesOf(text);
  const after = [...lines];
  const start = after.findIndex((line) => sectionIn(line) === section);
  if (start < 0) {
    const gap = after.length > 0 && after.at(-1) !== '' ? [''] : [];
    const keys = Object.entries(values).map(([key, value]) => `${key} = ${value}`);
    return textOf({ lines: [...after, ...gap, `[${section}]`, ...keys], ending });
  }
  for (const [key, value] of Object.entries(values)) {
    const end = endOf(after, start);
    const at = after.findIndex(
      (line, index) => index > start && index < end && keyIn(line) === key,
    );
    if (at < 0) after.splice(lastFilled(after, start, end) + 1, 0, `${key} = ${value}`);
    else after[at] = `${key} = ${value}`;
  }
  return textOf({ lines: after, ending });
}

/** The sections of the text of an AWS profile file, in order. */
export function sectionsInIni(text: string): string[] {
  return linesOf(text).lines.flatMap((line) => sectionIn(line) ?? []);
}

function sectionIn(line: string): string | undefined {
  return /^\s*\[\s*([^\]]*?)\s*\]/.exec(line)?.[1]?.replace(/\s+/g, ' ');
}

/** Indented lines belong to the key above them. */
function keyIn(line: string): string | undefined {
  return /^([^\s#;=][^=]*?)\s*=/.exec(line)?.[1]?.toLowerCase();
}

function endOf(lines: readonly string[], start: number): number {
  const next = lines.findIndex((line, index) => index > start && sectionIn(line) !== undefined);
  return next < 0 ? lines.length : next;
}

function lastFilled(lines: readonly string[], start: number, end: number): number {
  return lines.findLastIndex(
    (line, index) => index >= start && index < end && /^\s*[^\s#;]/.test(line),
  );
}
