import type { DiagnosisFacts } from '../../types.ts';
import { requestPath } from './request-path.ts';

/** The step that says where to look, in English; none where the error named no place. */
export function placeInEnglish(facts: DiagnosisFacts): readonly string[] {
  if (facts.at?.startsWith('messages['))
    return [`Look at \`${facts.at}\` of your messages (counted from 0).`];
  const place = requestPath(facts);
  return place
    ? [
        `Look at \`${place}\` of the request as it was sent (counted from 0, without the system prompt).`,
      ]
    : [];
}
