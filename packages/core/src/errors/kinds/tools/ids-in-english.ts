import type { DiagnosisFacts } from '../../types.ts';

/** The step that names the tool use ids, in English; none where the error named none. */
export function idsInEnglish({ toolUseIds = [] }: DiagnosisFacts): readonly string[] {
  return toolUseIds.length > 0
    ? [`Look for these tool use ids: ${toolUseIds.map((id) => `\`${id}\``).join(', ')}.`]
    : [];
}
