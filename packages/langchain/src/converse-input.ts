import { type ContentBlock, converseBody, type RequestDraft } from '@caprock/core';
import { withBytes } from './block-to-part.ts';
import type { ConverseInput, WireBlock, WireMessage } from './host.ts';

/** The members of a Converse input that a draft makes. */
export type DraftedInput = ConverseInput & { readonly messages: readonly WireMessage[] };

/** Writes a draft as the input of the SDK's Converse commands: its body, with bytes decoded. */
export function converseInput(draft: RequestDraft): DraftedInput {
  const body = converseBody(draft);
  return {
    ...body,
    messages: body.messages.map(({ role, content }) => ({
      role,
      content: content.map((block) => decoded(block as ContentBlock)),
    })),
  };
}

/** Reads the parameters that a model makes of a call's options into the members of a draft. */
export function parametersOf(input: ConverseInput): Partial<RequestDraft> {
  const { toolConfig, inferenceConfig, outputConfig, additionalModelRequestFields } = input;
  return {
    ...(toolConfig ? { toolConfig } : {}),
    ...(inferenceConfig ? { inferenceConfig } : {}),
    ...(outputConfig ? { outputConfig } : {}),
    ...(additionalModelRequestFields ? { additionalModelRequestFields } : {}),
  } as Partial<RequestDraft>;
}

function decoded(block: ContentBlock): WireBlock {
  const { image, document, toolResult, reasoningContent } = block;
  if (image) return { image: withBytes(image) };
  if (document) return { document: withBytes(document) };
  if (toolResult) {
    const content = toolResult.content.map((inner) => decoded(inner as ContentBlock));
    return { toolResult: { ...toolResult, content } };
  }
  const { redactedContent } = reasoningContent ?? {};
  return typeof redactedContent === 'string'
    ? { reasoningContent: { redactedContent: Buffer.from(redactedContent, 'base64') } }
    : { ...block };
}
