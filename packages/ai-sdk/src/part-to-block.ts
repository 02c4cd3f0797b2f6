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
      return settings.opaqueFiles ? { opaque: true } : fileBlock(part, nextNumber(record));
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
    return value.map((item: HostPart) => {
      const block = itemBlock(item, record);
      record.items.set(block, item);
      return block;
    });
  }
  if (type === 'execution-denied') return [{ text: reason ?? 'Tool call execution denied.' }];
  if (typeof value === 'string' && type.endsWith('text')) return [{ text: value }];
  return [{ text: JSON.stringify(value) ?? '' }];
}

/** One piece of a result with several; files of every specification, where their bytes are here. */
function itemBlock(item: HostPart, record: TranslationRecord): ToolResultContentBlock {
  if (item.type === 'text') return { text: item.text ?? '' };
  if (!RESULT_FILES.includes(item.type)) return { opaque: true };
  const { image, document } = fileBlock(item, nextNumber(record));
  const bytes = (image ?? document)?.source.bytes;
  if (bytes === undefined || (typeof bytes === 'string' && URL_START.test(bytes))) {
    return { opaque: true };
  }
  return { ...(image ? { image } : {}), ...(document ? { document } : {}) };
}

/** The base64 of no file begins so: a list of `ModelMessage`s may hold an address as plain text. */
const URL_START = /^(?:https?|data):/;

/** What a file is called in a result: v2, v3 and v4. */
const RESULT_FILES = ['media', 'image-data', 'file-data', 'file'];

/** Documents without a name are numbered as the provider numbers them: apart from all others. */
function nextNumber({ parts, items }: TranslationRecord): number {
  const before = [
    ...[...parts].map(([part, { block }]) => ({ named: part, block })),
    ...[...items].map(([block, item]) => ({ named: item, block })),
  ];
  const isUnnamed = ({ named }: { readonly named: unknown }) =>
    (named as HostPart).filename === undefined;
  return before.filter((one) => one.block.document && isUnnamed(one)).length + 1;
}
