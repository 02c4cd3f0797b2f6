import type { HostMessage, HostPart } from './host-types.ts';

/** Chats that were written for OpenAI's newer models call their system messages `developer`. */
export function isSystem({ role }: HostMessage): boolean {
  return role === 'system' || role === 'developer';
}

/** Whether the AI SDK takes a message as a system message: it has one text and that role. */
export function isHostSystem({ role, content }: HostMessage): boolean {
  return role === 'system' && typeof content === 'string';
}

/** The parts of a system message, which other SDKs allow; images as the files that they are. */
export function systemParts({ content }: HostMessage): readonly HostPart[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content.map(asFile);
}

function asFile(part: HostPart & { readonly image?: unknown }): HostPart {
  if (part.type !== 'image') return part;
  const { image, mediaType = 'image/png', ...rest } = part;
  const match = typeof image === 'string' ? /^data:([^;,]*);base64,(.*)$/s.exec(image) : null;
  const file = match ? { mediaType: match[1] || mediaType, data: match[2] } : { data: image };
  return { ...rest, mediaType, ...file, type: 'file' };
}
