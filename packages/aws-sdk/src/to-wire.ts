import type {
  ConverseCommandInput,
  ConverseStreamCommandInput,
} from '@aws-sdk/client-bedrock-runtime';
import { type ContentBlock, converseBody, type RequestDraft } from '@caprock/core';

/** The input that both Converse commands take. */
export type ConverseInput = ConverseCommandInput & ConverseStreamCommandInput;

/** Reads the input of a Converse command as a draft, one to one. OpenAI's `developer` is `system`. */
export function draftFrom(input: ConverseInput): RequestDraft {
  const { modelId = '', system = [], messages = [], ...rest } = input;
  const named = messages.map((message) =>
    (message.role as string | undefined) === 'developer' ? { ...message, role: 'system' } : message,
  );
  return { ...rest, modelId, system, messages: named } as unknown as RequestDraft;
}

/** Writes a draft as the input of a Converse command. Media are bytes there, not base64. */
export function inputOf(draft: RequestDraft): ConverseInput {
  const body = converseBody(draft);
  const messages = body.messages.map(({ role, content }) => ({
    role,
    content: content.map((block) => withBytes(block as ContentBlock)),
  }));
  return { ...body, messages } as unknown as ConverseInput;
}

function withBytes(block: ContentBlock): ContentBlock {
  const { image, document, toolResult, reasoningContent } = block;
  if (image) return { ...block, image: decoded(image) };
  if (document) return { ...block, document: decoded(document) };
  if (toolResult) {
    const content = toolResult.content.map((inner) => withBytes(inner as ContentBlock));
    return { toolResult: { ...toolResult, content: content as typeof toolResult.content } };
  }
  const { redactedContent } = reasoningContent ?? {};
  return redactedContent === undefined
    ? block
    : { reasoningContent: { redactedContent: bytesOf(redactedContent) } };
}

function decoded<Media extends { readonly source: { readonly bytes?: Uint8Array | string } }>(
  media: Media,
): Media {
  const { bytes } = media.source;
  return bytes === undefined
    ? media
    : { ...media, source: { ...media.source, bytes: bytesOf(bytes) } };
}

function bytesOf(data: Uint8Array | string): Uint8Array {
  return typeof data === 'string' ? Buffer.from(data, 'base64') : data;
}
