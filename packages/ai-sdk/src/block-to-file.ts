import type { ContentBlock, MediaSource, ToolResultContentBlock } from '@caprock/core';
import { documentFormat, documentMediaType } from './file-to-block.ts';
import type { HostPart } from './host-types.ts';
import { GENERATED_NAME, hasGeneratedName } from './number-documents.ts';
import type { TranslationRecord } from './translation.ts';

/**
 * Writes an image or document as a file part, the way the host holds its bytes: tagged in the
 * specification v4, else raw. A block that a rule moved here without its source is written anew.
 */
export function filePart(
  { image, document }: ContentBlock,
  source: HostPart | undefined,
  record: TranslationRecord,
): HostPart | undefined {
  const medium = image ?? document;
  if (medium === undefined || (source !== undefined && source.type !== 'file')) return undefined;
  const mediaType = image
    ? `image/${image.format}`
    : mediaTypeOf(medium.format, source?.mediaType ?? '');
  const isTagged = source ? hasTag(source.data) : record.specificationVersion === 'v4';
  const data = dataOf(medium.source, isTagged) ?? source?.data;
  if (data === undefined) return undefined;
  const filename = document ? filenameOf(document.name, record) : {};
  return { ...source, type: 'file', mediaType, data, ...filename };
}

/**
 * Writes a file that a rule put into a tool's result, as the host's specification has it. Bedrock's
 * providers of v2 and v3 take images there and refuse documents before anything is sent.
 */
export function resultFile(
  { image, document }: ToolResultContentBlock,
  record: TranslationRecord,
): HostPart | undefined {
  const medium = image ?? document;
  const bytes = medium?.source.bytes;
  if (medium === undefined || bytes === undefined) return undefined;
  const mediaType = image ? `image/${image.format}` : documentMediaType(medium.format);
  const filename = document ? filenameOf(document.name, record) : {};
  switch (resultStyle(record)) {
    case 'v2':
      return { type: 'media', mediaType, data: bytes };
    case 'v3':
      return { type: image ? 'image-data' : 'file-data', mediaType, data: bytes, ...filename };
    default:
      return { type: 'file', mediaType, data: { type: 'data', data: bytes }, ...filename };
  }
}

/** A number of ours is not written: the provider counts the nameless ones again, from 1. */
function filenameOf(name: string, { parts, items }: TranslationRecord): { filename?: string } {
  const isOurs =
    GENERATED_NAME.test(name) && !hasGeneratedName([...parts.keys(), ...items.values()]);
  return isOurs ? {} : { filename: name };
}

/** A list of `ModelMessage`s shows in its other results which version of the AI SDK it is for. */
function resultStyle({ specificationVersion, items }: TranslationRecord): string {
  if (specificationVersion !== undefined) return specificationVersion;
  const types = [...items.values()].map((item) => (item as HostPart).type);
  if (types.includes('media')) return 'v2';
  return types.some((type) => type.endsWith('-data')) ? 'v3' : 'v4';
}

/** The caller's own media type as long as it still says the format. */
function mediaTypeOf(format: string, written: string): string {
  return documentFormat(written) === format ? written : documentMediaType(format);
}

function hasTag(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data;
}

function dataOf({ bytes, text }: MediaSource, isTagged: boolean): unknown {
  if (bytes !== undefined) return isTagged ? { type: 'data', data: bytes } : bytes;
  return text !== undefined && isTagged ? { type: 'text', text } : undefined;
}
