import type { ScriptedReply, ScriptedToolUse } from '../answers/scripted-reply.ts';
import { assertValid } from '../checks/check.ts';
import { listOf, object, recordOf } from '../checks/containers.ts';
import { anything, optional, text, wholeNumber } from '../checks/values.ts';

const toolUse = object<ScriptedToolUse>({ name: text, input: anything });
const count = optional(wholeNumber(0));

const replyCheck = object<ScriptedReply>({
  text: optional(text),
  toolUse: optional(toolUse),
  toolUses: optional(listOf(toolUse)),
  reasoning: optional(text),
  redactedReasoning: optional(text),
  stopReason: optional(text),
  content: optional(listOf(recordOf(anything))),
  usage: optional(
    object<NonNullable<ScriptedReply['usage']>>({
      inputTokens: count,
      outputTokens: count,
      cacheReadInputTokens: count,
      cacheWriteInputTokens: count,
    }),
  ),
});

/**
 * The scripted replies in a JSON value: one of them or a list.
 * @throws In a sentence that names the member.
 */
export function readScript(value: unknown, path: string): readonly ScriptedReply[] {
  const single = !Array.isArray(value);
  const replies: readonly unknown[] = single ? [value] : value;
  return replies.map((reply, index) => {
    assertValid(replyCheck, reply, single ? path : `${path}[${index}]`);
    return reply as ScriptedReply;
  });
}
