import type { MessagesBody } from '../messages/messages-body.ts';
import type { Invocation } from '../operations/model-invocation.ts';
import type { Call } from '../operations/operation.ts';
import { type DraftBlock, draftOf } from './draft-of.ts';
import { type Intervention, inputIntervention, outputIntervention } from './guardrail.ts';
import { type Limited, limit, outputTokensOf } from './limit.ts';
import { readPrompt } from './prompt-cache.ts';
import type { ReplyBlock } from './reply-block.ts';
import type { ScriptedReply } from './scripted-reply.ts';
import { sealBlocks } from './seal-blocks.ts';
import { type Usage, withScriptedUsage } from './usage.ts';

export type { ScriptedReply } from './scripted-reply.ts';

/** A request that has been accepted, as the model reads it. */
export interface Question {
  readonly body: MessagesBody;
  readonly invocation: Pick<Invocation, 'baseModelId' | 'model'>;
  readonly call: Pick<Call, 'session' | 'region' | 'world'>;
  /** How ids of tool calls start in the protocol that asks. */
  readonly idPrefix: string;
}

/** An answer, before a protocol gives it its shape. */
export interface Reply {
  readonly content: readonly ReplyBlock[];
  readonly stopReason: string;
  readonly stopSequence: string | null;
  readonly usage: Usage;
  readonly intervention?: Intervention;
}

/** The answer to a request; the same one to the same request, but for scripts and the prompt cache. */
export function replyTo(question: Question): Reply {
  const { body, call, invocation } = question;
  const { guardrail } = call.world.account;
  const blocked = inputIntervention(body, guardrail);
  // The model was not asked: it counts nothing, and what is scripted waits for the next request.
  if (blocked) return cannedReply(blocked, NOTHING);
  const scripted = call.session.script.shift();
  const limited = spokenOf(draftOf(body, scripted), body, scripted);
  const { session, region } = call;
  const { baseModelId, model } = invocation;
  const minTokens = model.promptCaching?.minTokens;
  const prompt = readPrompt(body, { session, region, baseModelId, minTokens });
  const usage = withScriptedUsage({ ...prompt, output: limited.outputTokens }, scripted?.usage);
  const caught = outputIntervention(limited.blocks, guardrail);
  if (caught) return cannedReply(caught, usage);
  return {
    content: sealBlocks(limited.blocks, body, { baseModelId, model, idPrefix: question.idPrefix }),
    stopReason: scripted?.stopReason ?? limited.stopReason ?? ownStopReason(limited.blocks),
    stopSequence: limited.stopSequence ?? null,
    usage,
  };
}

const NOTHING: Usage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, writes: [] };

/** A script that says all of an answer, or why it stopped, is taken at its word. */
function spokenOf(
  blocks: readonly DraftBlock[],
  body: MessagesBody,
  scripted: ScriptedReply | undefined,
): Limited {
  const whole = scripted?.content !== undefined || scripted?.stopReason !== undefined;
  return whole ? { blocks, outputTokens: outputTokensOf(blocks) } : limit(blocks, body);
}

function ownStopReason(blocks: readonly DraftBlock[]): string {
  return blocks.some(({ type }) => type === 'tool_use') ? 'tool_use' : 'end_turn';
}

function cannedReply(intervention: Intervention, usage: Usage): Reply {
  return {
    content: [{ type: 'text', text: intervention.guardrail.message }],
    stopReason: 'guardrail_intervened',
    stopSequence: null,
    usage,
    intervention,
  };
}
