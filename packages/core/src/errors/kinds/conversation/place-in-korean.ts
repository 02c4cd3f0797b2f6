import type { DiagnosisFacts } from '../../types.ts';
import { requestPath } from './request-path.ts';

/** The step that says where to look, in Korean; none where the error named no place. */
export function placeInKorean(facts: DiagnosisFacts): readonly string[] {
  if (facts.at?.startsWith('messages[')) {
    return [`메시지 목록의 \`${facts.at}\` 위치를 확인하세요. 0부터 셉니다.`];
  }
  const place = requestPath(facts);
  return place
    ? [`보낸 요청의 \`${place}\` 위치를 확인하세요. 시스템 프롬프트를 빼고 0부터 셉니다.`]
    : [];
}
