import type { HostPart } from '../host-part.ts';

/** The reasoning of a model behind a gateway, as it is kept among the `additional_kwargs` of a message. */
export function thinkingBlocks(
  kept: Readonly<Record<string, unknown>> | undefined,
): readonly HostPart[] {
  const blocks = kept?.thinking_blocks;
  return Array.isArray(blocks) ? (blocks as HostPart[]) : [];
}
