import type { BinaryData } from '../../../conversation/request-draft.ts';
import { headOf } from './bytes.ts';

/** The image formats that Bedrock takes. */
export const IMAGE_FORMATS: readonly string[] = ['png', 'jpeg', 'gif', 'webp'];

/** The format that the first bytes of an image tell; undefined for any other file. */
export function sniffImage(bytes: BinaryData): string | undefined {
  const head = headOf(bytes);
  const text = String.fromCharCode(...head.subarray(0, 16));
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return 'gif';
  return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP' ? 'webp' : undefined;
}
