import type {
  ContentBlock,
  RequestDraft,
  ToolResultContentBlock,
} from '../../../conversation/request-draft.ts';
import type { RepairRule } from '../../types.ts';
import { byteLength } from '../media/bytes.ts';

/** Bytes: the body of InvokeModel. Base64 makes four characters of three bytes. */
const MOST = 25_000_000;

/** Refuses a request whose texts and media alone are more than a body may hold. */
export const refuseOversizedRequest: RepairRule = {
  id: 'refuse-oversized-request',
  summary: {
    en: 'a request whose texts and files are larger than 25 MB is refused before it is sent',
    ko: '텍스트와 파일이 25MB를 넘는 요청은 보내기 전에 거부합니다',
  },
  prevents: 'request-too-large',
  source: 'bedrock-runtime 2023-09-30, InvokeModelRequest.body: 25,000,000 bytes',
  apply(draft) {
    const size = sizeOf(draft);
    if (size <= MOST) return undefined;
    return {
      refusal: {
        kind: 'request-too-large',
        at: 'messages',
        message: {
          en: `The texts and files of the request (messages) come to ${size} bytes; Bedrock takes ${MOST}. Leave older turns or files out.`,
          ko: `요청의 텍스트와 파일(messages)이 ${size}바이트입니다. Bedrock은 ${MOST}바이트까지 받습니다. 오래된 메시지나 파일을 빼세요.`,
        },
      },
    };
  },
};

/** A lower bound: characters of texts, and media in base64. */
function sizeOf({ system, messages }: RequestDraft): number {
  let size = system.reduce((sum, { text }) => sum + (text?.length ?? 0), 0);
  for (const { content } of messages) {
    for (const block of content) {
      size += sizeOfBlock(block);
      for (const inner of block.toolResult?.content ?? []) size += sizeOfBlock(inner);
    }
  }
  return size;
}

function sizeOfBlock({ text, image, document }: ContentBlock | ToolResultContentBlock): number {
  const source = (image ?? document)?.source;
  const bytes = source ? (byteLength(source) ?? 0) : 0;
  return (text?.length ?? 0) + Math.ceil((bytes * 4) / 3);
}
