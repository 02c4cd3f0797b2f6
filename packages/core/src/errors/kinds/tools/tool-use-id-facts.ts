import type { DiagnosisFacts } from '../../types.ts';
import { wordingOf } from '../conversation/wording-of.ts';
import type { Evidence } from '../definition.ts';

const IDS_FOLLOW = [
  'following ids: ',
  'duplicate ids: ',
  'immediately after: ',
  'blocks: ',
  'with id: ',
  'tool call ',
];
/** An id holds a digit or a joint; a plain word is none. */
const ID = /^(?=[A-Za-z]{0,63}[\d_:.-])[\w:.-]{3,64}$/;

/** The tool use ids that a refusal lists behind its colon, at most sixteen, as they were written. */
export function toolUseIdFacts(evidence: Evidence): DiagnosisFacts {
  const wording = wordingOf(evidence);
  const lower = wording.toLowerCase();
  for (const phrase of IDS_FOLLOW) {
    const start = lower.indexOf(phrase);
    if (start < 0) continue;
    const toolUseIds = idsAtStart(
      wording.slice(start + phrase.length, start + phrase.length + 1_200),
    );
    if (toolUseIds.length > 0) return { toolUseIds };
  }
  return {};
}

/** The ids of a list that is divided by commas: it ends at the first that no comma follows. */
function idsAtStart(text: string): string[] {
  const ids: string[] = [];
  for (const part of text.split(',', 16)) {
    const word = part.trim().split(/[\s"'`}\\]/, 1)[0] ?? '';
    const id = word.replace(/\.$/, '');
    if (!ID.test(id)) break;
    ids.push(id);
    if (word.length < part.trim().length) break;
  }
  return ids;
}
