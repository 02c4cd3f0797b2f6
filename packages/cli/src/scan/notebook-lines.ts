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
 * A line's number is that of its text in the file, as editors and reviews show it.
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
  const lines: CodeLine[] = [];
  let cursor = 0;
  let number = 1;
  for (const { cell_type, source = [] } of notebook.cells) {
    for (const text of typeof source === 'string' ? source.split('\n') : source) {
      const at = file.indexOf(JSON.stringify(text).slice(1, -1), cursor);
      if (at >= 0) {
        number += newlines(file, cursor, at);
        cursor = at;
      }
      if (cell_type === 'code') lines.push({ number, text: text.trimEnd() });
    }
  }
  return lines;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}
