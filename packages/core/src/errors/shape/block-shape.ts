import { isBlank } from '../../conversation/blank.ts';
import type {
  BinaryData,
  ContentBlock,
  MediaSource,
  ReasoningContentBlock,
  ToolResultContentBlock,
} from '../../conversation/request-draft.ts';
import type { ShapeContext } from './request-shape.ts';

/** Members whose name alone is told. */
const NAMED = [
  'video',
  'audio',
  'guardContent',
  'cachePoint',
  'citationsContent',
  'searchResult',
  'json',
  'opaque',
] as const;

/** A block without its contents: `text 312`, `toolUse t1`, `image png 2048`. */
export function blockShape(block: ContentBlock, { names, refused }: ShapeContext): string {
  const { toolUse, toolResult, reasoningContent } = block;
  const id = (toolUse ?? toolResult)?.toolUseId;
  const mark = (shape: string) =>
    id !== undefined && refused.toolUseIds?.includes(id) ? `>${shape}<` : shape;
  if (toolUse) return mark(`toolUse ${names.get(toolUse.toolUseId)}`);
  if (toolResult) {
    const inner = toolResult.content.map(partShape).join(', ');
    const status = toolResult.status === 'error' ? ' error' : '';
    return mark(`toolResult ${names.get(toolResult.toolUseId)}${status}(${inner})`);
  }
  return reasoningContent ? reasoningShape(reasoningContent) : partShape(block);
}

function partShape(block: ContentBlock | ToolResultContentBlock): string {
  const { text, image, document } = block;
  if (text !== undefined) return textShape(text);
  if (image) return `image ${formatShape(image.format)}${sourceShape(image.source)}`;
  if (document) return `document ${formatShape(document.format)}${sourceShape(document.source)}`;
  return NAMED.find((member) => member in block) ?? 'unknown';
}

function textShape(text: string): string {
  return `${isBlank(text) ? 'blank' : 'text'} ${text.length}`;
}

function reasoningShape({ reasoningText, redactedContent }: ReasoningContentBlock): string {
  if (redactedContent !== undefined) return 'reasoning redacted';
  const signed = reasoningText?.signature ? 'signed' : 'unsigned';
  return `reasoning ${reasoningText?.text?.length ?? 0} ${signed}`;
}

/** A format is the caller's own word: what does not look like one is not repeated. */
function formatShape(format: string): string {
  return /^[a-z0-9]{1,8}$/i.test(format) ? format : '?';
}

function sourceShape({ bytes, s3Location, text, url }: MediaSource): string {
  if (bytes !== undefined) return ` ${byteLength(bytes)}`;
  if (s3Location) return ' s3';
  if (text !== undefined) return ` ${textShape(text)}`;
  return url === undefined ? '' : ' url';
}

/** Of base64 text, what it decodes to. */
function byteLength(data: BinaryData): number {
  return typeof data === 'string' ? Math.floor((data.length * 3) / 4) : data.byteLength;
}
