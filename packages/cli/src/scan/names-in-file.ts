import { codeOfLines } from './code-of-lines.ts';
import { type NameInLine, namesInLine } from './names-in-line.ts';
import { type CodeLine, notebookLines } from './notebook-lines.ts';

/** A name of a Claude model in a file. */
export interface NameInFile extends NameInLine {
  /** From 1. */
  readonly line: number;
}

/** Settings and scripts, in which values stand without quotes. */
const UNQUOTED =
  /(?:\.(?:ya?ml|toml|ini|cfg|conf|properties|env|sh|bash|zsh|fish|ps1|envrc)|(?:^|[\\/])(?:\.env(?:\..*)?|dockerfile.*|makefile|procfile|justfile))$/i;

/** Routes to Bedrock, as LiteLLM and others write them; any other route leads to another vendor. */
const BEDROCK_ROUTE = /^(?:bedrock|bedrock_converse|amazon-bedrock|aws-bedrock)[/:]/i;

/** A line that holds this is passed over, and so is the line below it. */
const PASS_OVER = 'caprock-ignore';

/**
 * Finds the names of Claude models in a file. A plain name counts only where the file has to do with
 * Bedrock: elsewhere it is Anthropic's own API or another cloud that is called.
 */
export function namesInFile(name: string, text: string): NameInFile[] {
  if (isMinified(name, text)) return [];
  const unquoted = UNQUOTED.test(name);
  const aboutBedrock = /bedrock|caprock/i.test(text);
  const names: NameInFile[] = [];
  for (const { number, text: code } of codeLines(name, text)) {
    if (!/claude/i.test(code)) continue;
    for (const found of namesInLine(code, { unquoted })) {
      if (found.isId || isForBedrock(found.text, aboutBedrock))
        names.push({ ...found, line: number });
    }
  }
  return names;
}

function isForBedrock(text: string, aboutBedrock: boolean): boolean {
  if (BEDROCK_ROUTE.test(text)) return true;
  // `claude-sonnet-4@20250514` is Vertex AI, `anthropic/claude-…` Anthropic or OpenRouter.
  return aboutBedrock && !/[/@]/.test(text) && /^claude[-_.]?[a-z0-9]/i.test(text);
}

function* codeLines(name: string, text: string): Generator<CodeLine> {
  const isNotebook = name.toLowerCase().endsWith('.ipynb');
  const raw =
    (isNotebook ? notebookLines(text) : undefined) ??
    text.split('\n').map((line, index) => ({ number: index + 1, text: line.replace(/\r$/, '') }));
  const kind = isNotebook ? 'cell.py' : (name.split(/[\\/]/).at(-1) ?? name);
  const code = codeOfLines(
    kind,
    raw.map((line) => line.text),
  );
  let isPassedOver = false;
  for (const line of raw) {
    const { value = '' } = code.next();
    const isMarked = line.text.includes(PASS_OVER);
    if (!isMarked && !isPassedOver) yield { number: line.number, text: value };
    isPassedOver = isMarked;
  }
}

/** What a bundler wrote: long lines of JavaScript. */
function isMinified(name: string, text: string): boolean {
  if (!/\.[cm]?js$/i.test(name) || text.length < 5_000) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return text.length / lines > 500;
}
