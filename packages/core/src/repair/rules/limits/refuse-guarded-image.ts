import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';
import { schemaOf as recordOf } from '../schemas/json-schema.ts';

const FORMATS: readonly unknown[] = ['png', 'jpeg'];

/** Refuses an image that a guardrail cannot look at: to send it unguarded would be a loss of safety. */
export const refuseGuardedImage: RepairRule = {
  id: 'refuse-guarded-image',
  summary: {
    en: 'an image for the guardrail that is neither PNG nor JPEG is refused before it is sent',
    ko: 'PNG도 JPEG도 아닌 가드레일 대상 이미지는 보내기 전에 거부합니다',
  },
  prevents: 'guardrail-invalid',
  source: 'bedrock-runtime 2023-09-30, GuardrailConverseImageFormat',
  apply({ messages }) {
    for (const [index, message] of messages.entries()) {
      const block = message.content.find(isUnreadable);
      if (!block) continue;
      const at = placeOf(message, index, block);
      return {
        refusal: {
          kind: 'guardrail-invalid',
          at,
          message: {
            en: `The guardrail looks at PNG and JPEG bytes only, and the image at ${at} is neither. Convert it: unguarded it is not sent.`,
            ko: `가드레일은 PNG와 JPEG 바이트만 검사하는데 ${at}의 이미지는 둘 다 아닙니다. 변환하세요. 검사 없이 보내지는 않습니다.`,
          },
        },
      };
    }
    return undefined;
  },
};

function isUnreadable({ guardContent }: ContentBlock): boolean {
  const image = recordOf(guardContent?.image);
  return image !== undefined && !FORMATS.includes(image.format);
}
