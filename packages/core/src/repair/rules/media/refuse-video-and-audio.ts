import { placeOf } from '../../../conversation/place.ts';
import type { ContentBlock } from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';

/** Refuses video and audio for models that neither see nor hear them. */
export const refuseVideoAndAudio: RepairRule = {
  id: 'refuse-video-and-audio',
  summary: {
    en: 'video and audio, which Claude does not take, are refused before they are sent',
    ko: 'Claude가 받지 않는 비디오와 오디오는 보내기 전에 거부합니다',
  },
  prevents: 'content-block-malformed',
  source: 'AWS model cards of Claude: input text and image',
  apply({ messages }, { traits }) {
    if (!traits.claude) return undefined;
    for (const [index, message] of messages.entries()) {
      const block = message.content.find(hasVideoOrAudio);
      if (!block) continue;
      const at = placeOf(message, index, block);
      return {
        refusal: {
          kind: 'content-block-malformed',
          at,
          message: {
            en: `Claude takes no video and no audio (${at}). Send a transcript or single frames as images.`,
            ko: `Claude는 비디오와 오디오를 받지 않습니다(${at}). 대본이나 낱장 이미지를 보내세요.`,
          },
        },
      };
    }
    return undefined;
  },
};

function hasVideoOrAudio({ video, audio, toolResult }: ContentBlock): boolean {
  return (
    video !== undefined ||
    audio !== undefined ||
    toolResult?.content.some((inner) => inner.video !== undefined) === true
  );
}
