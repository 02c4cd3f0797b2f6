/** How comments are written in a kind of file. */
interface Comments {
  readonly line: readonly string[];
  readonly block?: readonly [open: string, close: string];
  /** Python: a text between three quotes that stands alone is a comment. */
  readonly docstrings?: boolean;
}

const HASH: Comments = { line: ['#'] };
const SLASHES: Comments = { line: ['//'], block: ['/*', '*/'] };
const NONE: Comments = { line: [] };

const BY_EXTENSION: Readonly<Record<string, Comments>> = {
  py: { line: ['#'], docstrings: true },
  pyi: { line: ['#'], docstrings: true },
  ...Object.fromEntries(
    ['yaml', 'yml', 'toml', 'env', 'sh', 'bash', 'zsh', 'fish', 'rb', 'r', 'jl', 'ex', 'exs', 'ps1']
      .concat(['conf', 'cfg', 'properties', 'envrc', 'dockerfile', 'makefile'])
      .map((extension) => [extension, HASH]),
  ),
  ini: { line: [';', '#'] },
  tf: { line: ['#', '//'], block: ['/*', '*/'] },
  tfvars: { line: ['#', '//'], block: ['/*', '*/'] },
  hcl: { line: ['#', '//'], block: ['/*', '*/'] },
  php: { line: ['#', '//'], block: ['/*', '*/'] },
  sql: { line: ['--'], block: ['/*', '*/'] },
  lua: { line: ['--'] },
  clj: { line: [';'] },
  vb: { line: ["'"] },
  xml: { line: [], block: ['<!--', '-->'] },
  json: NONE,
  jsonl: NONE,
  ipynb: { line: ['#'] },
};

/**
 * The lines of a file with spaces in the place of comments, so that columns stay. One walk over each
 * line, however long it is.
 */
export function* codeOfLines(name: string, lines: Iterable<string>): Generator<string> {
  const comments = commentsOf(name);
  let until: string | undefined;
  for (const line of lines) {
    const stripped = strip(line, comments, until);
    until = stripped.until;
    yield stripped.code;
  }
}

function commentsOf(name: string): Comments {
  const lower = name.toLowerCase();
  if (/^\.env(?:\.|$)/.test(lower)) return HASH;
  const kind = /^(?:dockerfile|makefile|justfile|procfile)/.exec(lower)?.[0];
  const extension = kind ?? /\.([^.]+)$/.exec(lower)?.[1] ?? '';
  return BY_EXTENSION[extension] ?? (kind ? HASH : SLASHES);
}

interface Stripped {
  readonly code: string;
  /** What ends the comment that goes on in the next line. */
  readonly until?: string | undefined;
}

function strip(line: string, comments: Comments, open: string | undefined): Stripped {
  let start = 0;
  if (open !== undefined) {
    const end = line.indexOf(open);
    if (end < 0) return { code: '', until: open };
    start = end + open.length;
  }
  const docstring = comments.docstrings ? /^\s*[rRbBuUfF]?("""|''')/.exec(line) : null;
  if (docstring && open === undefined) {
    const [opening, quotes = ''] = docstring;
    const end = line.indexOf(quotes, opening.length);
    return end < 0 ? { code: '', until: quotes } : { code: '' };
  }
  return walk(line, start, comments);
}

/** Passes over texts in quotes, in which nothing begins a comment. */
function walk(line: string, start: number, { line: marks, block }: Comments): Stripped {
  let code = ' '.repeat(start);
  let from = start;
  const next = patternOf(marks, block?.[0]);
  next.lastIndex = start;
  for (let found = next.exec(line); found; found = next.exec(line)) {
    const { text, opening } = found.groups ?? {};
    if (text !== undefined) continue;
    code += line.slice(from, found.index);
    if (opening === undefined || !block) return { code };
    const end = line.indexOf(block[1], next.lastIndex);
    if (end < 0) return { code, until: block[1] };
    from = end + block[1].length;
    code += ' '.repeat(from - found.index);
    next.lastIndex = from;
  }
  return { code: code + line.slice(from) };
}

/** A text in quotes (an apostrophe inside a word quotes nothing), or what begins a comment. */
function patternOf(marks: readonly string[], opening: string | undefined): RegExp {
  const text = ['"', '`', "(?<!\\w)'"]
    .map((quote) => `${quote}(?:\\\\.|[^${quote.at(-1)}\\\\])*${quote.at(-1)}?`)
    .join('|');
  // `#` and `;` begin a comment at the start of a line or behind a space only; `//` not behind `:`.
  const begin = marks.map((mark) => (mark === '//' ? '(?<!:)//' : `(?<!\\S)${mark}`));
  const block = opening === undefined ? [] : [`(?<opening>${opening.replace('*', '\\*')})`];
  return new RegExp([`(?<text>${text})`, ...block, ...begin].join('|'), 'g');
}
