import { record } from '../messages/messages-body.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import { guardrailTrace } from './guardrail.ts';
import type { Reply } from './reply.ts';
import type { ReplyBlock } from './reply-block.ts';
import { responseFields } from './response-fields.ts';
import { converseUsage } from './usage.ts';

/** The body of a Converse response. */
export function converseAnswer(reply: Reply, request: ConverseRequest, baseModelId: string) {
  return {
    output: { message: { role: 'assistant', content: reply.content.map(converseBlock) } },
    ...stopOf(reply, request, baseModelId),
    ...metadataOf(reply, request),
  };
}

/** Why an answer stopped, with what the request picks from the model's own answer. */
export function stopOf(reply: Reply, request: ConverseRequest, baseModelId: string) {
  const fields = responseFields(reply, request.additionalModelResponseFieldPaths, baseModelId);
  return {
    stopReason: reply.stopReason,
    ...(fields ? { additionalModelResponseFields: fields } : {}),
  };
}

/** What an answer counts, and what its guardrail did where the request wants to know. */
export function metadataOf({ usage, intervention }: Reply, request: ConverseRequest) {
  const { trace } = record(request.guardrailConfig);
  const traced = trace === 'enabled' || trace === 'enabled_full';
  return {
    usage: converseUsage(usage),
    metrics: { latencyMs: 1 },
    ...(traced && intervention ? { trace: guardrailTrace(intervention) } : {}),
  };
}

function converseBlock(block: ReplyBlock): object {
  switch (block.type) {
    case 'text':
      return { text: block.text };
    case 'tool_use':
      return { toolUse: { toolUseId: block.id, name: block.name, input: block.input } };
    case 'thinking': {
      const { thinking: text, signature } = block;
      return { reasoningContent: { reasoningText: { text, ...(signature ? { signature } : {}) } } };
    }
    case 'redacted_thinking':
      return { reasoningContent: { redactedContent: block.data } };
    case 'other':
      return otherBlock(block.block);
  }
}

function otherBlock({ type, ...members }: { readonly type: string }): object {
  const { text, citations } = members as { readonly text?: unknown; readonly citations?: unknown };
  return type === 'text'
    ? { citationsContent: { content: [{ text }], citations } }
    : { [type]: members };
}
