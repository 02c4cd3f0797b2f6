/** Joins the lines of a page; what is false or absent is left out. */
export function page(lines: readonly (string | false | undefined)[]): string {
  return `${lines.filter((line) => line !== false && line !== undefined).join('\n')}\n`;
}
