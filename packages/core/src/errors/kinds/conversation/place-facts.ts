import type { DiagnosisFacts } from '../../types.ts';
import type { Evidence } from '../definition.ts';
import { wordingOf } from './wording-of.ts';

const MESSAGE = /messages[.[/](\d{1,6})\]?(\.member)?/i;
const CONTENT = /content[.[/](\d{1,6})\]?(\.member)?/i;
const TOOL = /\btools[.[/](\d{1,6})\]?(\.member)?/i;

/**
 * The place that a refusal names, in the wire request, counted from 0: `messageIndex`,
 * `contentIndex`, `toolIndex`. Paths with `.member` count from 1, all others, a JSON
 * pointer among them, from 0.
 * @see https://github.com/NousResearch/hermes-agent/issues/55429 one block, refused in both ways
 */
export function placeFacts(evidence: Evidence): DiagnosisFacts {
  const wording = wordingOf(evidence);
  const message = MESSAGE.exec(wording);
  const rest = message ? wording.slice(message.index + message[0].length, message.index + 80) : '';
  return {
    ...indexFact('messageIndex', message),
    ...indexFact('contentIndex', CONTENT.exec(rest)),
    ...indexFact('toolIndex', TOOL.exec(wording)),
  };
}

function indexFact(name: string, match: RegExpExecArray | null): Record<string, number> {
  if (match === null) return {};
  const index = Number(match[1]) - (match[2] === undefined ? 0 : 1);
  return index < 0 ? {} : { [name]: index };
}
