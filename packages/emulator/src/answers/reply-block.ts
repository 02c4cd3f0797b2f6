import type { ModelBlock } from '../messages/messages-body.ts';

/** A block of an answer. */
export type ReplyBlock =
  | { readonly type: 'text'; readonly text: string }
  /** Without a signature where max_tokens cut it. */
  | { readonly type: 'thinking'; readonly thinking: string; readonly signature?: string }
  | { readonly type: 'redacted_thinking'; readonly data: string }
  | {
      readonly type: 'tool_use';
      readonly id: string;
      readonly name: string;
      readonly input: unknown;
      /** The arguments as text, as far as they came. */
      readonly json: string;
    }
  /** A scripted block of any other type. */
  | { readonly type: 'other'; readonly block: ModelBlock };

/** The arguments of a tool call as text; nothing for a call without arguments. */
export function argumentsOf(input: unknown): string {
  const text = JSON.stringify(input) ?? '{}';
  return text === '{}' ? '' : text;
}
