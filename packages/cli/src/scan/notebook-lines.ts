/** A line of code, and where it stands in its file. */
export interface CodeLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

interface Notebook {
  readonly cells?: readonly {
    readonly cell_type?: string;
    readonly source?: string | readonly string[];
  }[];
}

/**
 * The code of a Jupyter notebook, without its prose and outputs; undefined when the text is none.
 * A line's number is that of its text in the file, as editors and reviews show it. One walk over the file.
 * @see https://nbformat.readthedocs.io/en/latest/format_description.html
 */
export function notebookLines(file: string): CodeLine[] | undefined {
  let notebook: Notebook | null;
  try {
    notebook = JSON.parse(file);
  } catch {
    return undefined;
  }
  if (!Array.isArray(notebook?.cells)) return undefined;
  const cells: NonNullable<Notebook['cells']> = notebook.cells;
  const lineOf = lineFinder(file);
  return cells.flatMap(({ cell_type, source = [] }) =>
    (typeof source === 'string' ? [source] : source).flatMap((text) => {
      const number = lineOf(text);
      if (cell_type !== 'code') return [];
      return text
        .replace(/\r?\n$/, '')
        .split('\n')
        .map((line) => ({ number, text: line }));
    }),
  );
}

/** Gives the lines of JSON strings that are asked for in their order in the file. */
function lineFinder(file: string): (wanted: string) => number {
  const strings = file.matchAll(/"((?:[^"\\]|\\.)*)"|\n/g);
  let number = 1;
  return (wanted) => {
    for (const [match, inner] of strings) {
      if (match === '\n') number += 1;
      else if (inner !== undefined && isSame(inner, wanted)) return number;
    }
    return number;
  };
}

/** Written as JSON, a character is one to six characters long. */
function isSame(inner: string, wanted: string): boolean {
  if (inner.length < wanted.length || inner.length > wanted.length * 6) return false;
  return inner === wanted || JSON.parse(`"${inner}"`) === wanted;
}
