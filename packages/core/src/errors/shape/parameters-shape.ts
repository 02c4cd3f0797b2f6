import type { RequestDraft } from '../../conversation/request-draft.ts';

/** The parameters of a request: numbers as they are, of all else the name. Empty without any. */
export function parametersShape(draft: RequestDraft): string {
  const { inferenceConfig, additionalModelRequestFields, toolConfig, thinking, effort } = draft;
  const choice = Object.keys(toolConfig?.toolChoice ?? {})[0];
  const given = [
    ...Object.entries(inferenceConfig ?? {}).map(entryShape),
    ...(choice ? [`toolChoice ${choice}`] : []),
    ...(thinking ? [`thinking ${thinking.type}${tokens(thinking.budgetTokens)}`] : []),
    ...(effort && isWord(effort) ? [`effort ${effort}`] : []),
    ...(draft.outputConfig?.textFormat ? ['textFormat'] : []),
    ...Object.entries(additionalModelRequestFields ?? {}).map(entryShape),
  ].filter((shape) => shape !== '');
  return given.length === 0 ? '' : `parameters(${given.join(', ')})`;
}

function entryShape([name, value]: [string, unknown]): string {
  if (value === undefined || !isWord(name)) return '';
  return typeof value === 'number' ? `${name} ${value}` : name;
}

function tokens(count: number | undefined): string {
  return count === undefined ? '' : ` ${count}`;
}

/** Names of fields are the caller's: what does not look like one is not repeated. */
function isWord(name: string): boolean {
  return /^[a-z_]{1,40}$/i.test(name);
}
