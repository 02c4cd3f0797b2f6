import type { DiagnosisFacts } from '../../types.ts';

/** The step that names the tool use ids, in Korean; none where the error named none. */
export function idsInKorean({ toolUseIds = [] }: DiagnosisFacts): readonly string[] {
  return toolUseIds.length > 0
    ? [`다음 도구 호출 id를 찾아보세요: ${toolUseIds.map((id) => `\`${id}\``).join(', ')}`]
    : [];
}
