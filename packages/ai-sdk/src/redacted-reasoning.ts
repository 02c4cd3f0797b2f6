import { BEDROCK_KEYS } from './cache-point.ts';
import type { CallOptions, HostPart } from './host-types.ts';
import { mapParts } from './map-parts.ts';

/**
 * Writes redacted reasoning under the name that reaches Bedrock. The Converse provider sends
 * `redactedData` as `redactedReasoning`, which is no member of Converse's ReasoningContentBlock
 * (amazon-bedrock 5.0.101, convert-to-amazon-bedrock-chat-messages.ts; bedrock-runtime 2023-09-30),
 * and `redactedContent` as what it is.
 * @returns The very same options where there is none.
 */
export function withRedactedContent(options: CallOptions): CallOptions {
  return mapParts(options, renamed);
}

function renamed(part: HostPart): HostPart {
  if (part.type !== 'reasoning') return part;
  const key = BEDROCK_KEYS.find((name) => part.providerOptions?.[name]?.redactedData !== undefined);
  if (key === undefined) return part;
  const { redactedData, ...own } = part.providerOptions?.[key] ?? {};
  const options = { redactedContent: redactedData, ...own };
  return { ...part, providerOptions: { ...part.providerOptions, [key]: options } };
}
