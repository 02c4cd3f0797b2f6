import type { MessageIdentity } from '../answers/messages-answer.ts';
import { type Reply, replyTo } from '../answers/reply.ts';
import { shortHash } from '../answers/seal-blocks.ts';
import type { MessagesBody } from '../messages/messages-body.ts';
import type { ErrorAnswer } from './answer.ts';
import { judgeInvoke } from './judge-invoke.ts';
import type { Call } from './operation.ts';

/** What the model answers to an InvokeModel body, or the refusal. */
export function answerInvoke(
  call: Call,
): { readonly reply: Reply; readonly identity: MessageIdentity } | { readonly error: ErrorAnswer } {
  const invocation = judgeInvoke(call);
  if ('error' in invocation) return invocation;
  const { baseModelId } = invocation;
  const body = call.body as MessagesBody;
  const reply = replyTo({ body, invocation, call, idPrefix: 'toolu_bdrk_' });
  // The same request has the same id each time: answers can be compared as they are.
  const id = `msg_bdrk_${shortHash(`${baseModelId}\n${call.text}`)}`;
  return { reply, identity: { baseModelId, id } };
}
