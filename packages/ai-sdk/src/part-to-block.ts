import type { ContentBlock, ToolResultContentBlock } from '@caprock/core';
import { BEDROCK_KEYS } from './cache-point.ts';
import { fileBlock } from './file-to-block.ts';
import type { HostPart, HostToolOutput } from './host-types.ts';
import type { TranslationRecord } from './translation.ts';

/** What decides how a part is read. */
export interface PartSettings {
  /** The metadata keys under which this host keeps reasoning signatures. */
  readonly signatureKeys?: readonly string[];
  /** `true`: files are not looked into, because the host may still change or fetch them. */
  readonly opaqueFiles?: boolean;
  /** Tool calls that wait for a person's approval: the host answers them itself. */
  readonly pendingCalls?: ReadonlySet<string>;
}

/**
 * Reads one part as a Converse block; what this package does not know rides along as `opaque`.
 * @returns undefined for reasoning without a signature, which no Bedrock provider sends.
 */
export function blockOf(
  part: HostPart,
  settings: PartSettings,
  record: TranslationRecord,
): ContentBlock | undefined {
  switch (part.type) {
    case 'text':
      return textBlock(part);
    case 'file':
      return settings.opaqueFiles ? { opaque: true } : fileBlock(part, record.parts.size + 1);
    case 'reasoning':
      return reasoningBlock(part, settings.signatureKeys ?? BEDROCK_KEYS);
    case 'tool-call':
      return toolCallBlock(part, settings);
    case 'tool-result':
      return toolResultBlock(part, record);
    default:
      return { opaque: true };
  }
}

function textBlock(part: HostPart): ContentBlock {
  const text = part.text ?? '';
  for (const key of BEDROCK_KEYS) {
    const { guardContent, guardContentQualifiers: qualifiers } = part.providerOptions?.[key] ?? {};
    if (guardContent)
      return { guardContent: { text: { text, ...(qualifiers ? { qualifiers } : {}) } } };
  }
  return { text };
}

function reasoningBlock(part: HostPart, keys: readonly string[]): ContentBlock | undefined {
  const { providerOptions, text = '' } = part;
  const signer = providerOptions?.caprock?.signedBy;
  const signedBy = typeof signer === 'string' ? { signedBy: signer } : {};
  for (const key of keys) {
    const { signature, redactedContent, redactedData } = providerOptions?.[key] ?? {};
    const redacted = redactedContent ?? redactedData;
    if (typeof redacted === 'string') {
      return { reasoningContent: { redactedContent: redacted, ...signedBy } };
    }
    if (typeof signature === 'string') {
      return { reasoningContent: { reasoningText: { text, signature }, ...signedBy } };
    }
  }
  return undefined;
}

function toolCallBlock(part: HostPart, { pendingCalls }: PartSettings): ContentBlock {
  const { toolCallId = '', toolName = '', input } = part;
  if (pendingCalls?.has(toolCallId)) return { opaque: true };
  return { toolUse: { toolUseId: toolCallId, name: toolName, input } };
}

function toolResultBlock(part: HostPart, record: TranslationRecord): ContentBlock {
  const { toolCallId: toolUseId = '', output } = part;
  const failed = ['error-text', 'error-json', 'execution-denied'].includes(output?.type ?? '');
  const content = output === undefined ? [] : resultContent(output, record);
  return { toolResult: { toolUseId, content, ...(failed ? { status: 'error' as const } : {}) } };
}

/** What the provider sends for a tool's output: JSON goes as text. */
function resultContent(
  output: HostToolOutput,
  record: TranslationRecord,
): readonly ToolResultContentBlock[] {
  const { type, value, reason } = output;
  if (type === 'content' && Array.isArray(value)) {
    return value.map((item: { type?: unknown; text?: unknown }) => {
      const block: ToolResultContentBlock =
        item.type === 'text' ? { text: String(item.text ?? '') } : { opaque: true };
      record.items.set(block, item);
      return block;
    });
  }
  if (type === 'execution-denied') return [{ text: reason ?? 'Tool call execution denied.' }];
  if (typeof value === 'string' && type.endsWith('text')) return [{ text: value }];
  return [{ text: JSON.stringify(value) ?? '' }];
}
