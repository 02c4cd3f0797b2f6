import {
  type CaprockOptions,
  type ModelTraits,
  outsideCalls,
  prepareRequest,
  resolveModel,
  type Target,
  traitsOf,
} from '@caprock/core';
import { fromDraft } from './from-draft.ts';
import type { HostMessage, HostPart } from './host-types.ts';
import { settleDenials } from './settle-denials.ts';
import { toDraft } from './to-draft.ts';

/** The options of `preparePrompt`: those of `withCaprock` that say how to repair. */
export interface PreparePromptOptions extends Pick<CaprockOptions, 'repair' | 'lang' | 'onEvent'> {
  /** The system prompt that the call has beside its messages; it comes back in `system`. */
  readonly system?: string;
  /**
   * The model of the call. Without it, what depends on the model is left to the model itself, which
   * repairs it when it is called.
   */
  readonly model?: string;
}

/** What to spread into `generateText` or `streamText`. */
export interface PreparedPrompt<Message> {
  /**
   * The system messages as one text; at run time a list of messages where one carries provider
   * options (a cache point), which ai 6 and 7 take.
   */
  readonly system?: string;
  readonly messages: Message[];
}

/**
 * Repairs messages before the AI SDK looks at them: it refuses an empty list, a tool call without
 * its result and, from version 7 on, system messages among the others, before any model or
 * middleware is asked. Messages that need no repair come back as the very same objects.
 * @throws CaprockError when there is nothing at all to answer.
 */
export function preparePrompt<Message extends HostMessage>(
  messages: readonly Message[],
  options: PreparePromptOptions = {},
): PreparedPrompt<Message> {
  const system = options.system === undefined ? [] : [{ role: 'system', content: options.system }];
  const pendingCalls = callsAwaitingApproval(messages);
  const settled = options.repair === false ? messages : settleDenials(messages, pendingCalls);
  const prompt: readonly HostMessage[] = [...system, ...settled];
  const translation = toDraft(prompt, {
    leading: system.length,
    opaqueFiles: true,
    pendingCalls,
    parameters: { toolConfig: HISTORY_TOOLS },
  });
  const result = prepareRequest(
    translation.draft,
    targetOf(options.model),
    options,
    outsideCalls(options.onEvent),
  );
  const repaired = fromDraft(result.draft, translation);
  return { ...systemOption(repaired.system), messages: repaired.messages as Message[] };
}

/** Which tools the call has is its own business: no rule may declare any for it here. */
const HISTORY_TOOLS = { tools: [{ origin: [] }] };

/**
 * Tool calls that the AI SDK answers itself before it asks the model: a person has just been asked
 * whether they may run, or has just said so.
 */
function callsAwaitingApproval(messages: readonly HostMessage[]): ReadonlySet<string> {
  const calls = new Map<string, string>();
  const waiting = new Set<string>();
  const partsOf = ({ content }: HostMessage): readonly HostPart[] =>
    typeof content === 'string' ? [] : content;
  for (const { type, approvalId = '', toolCallId = '' } of messages.flatMap(partsOf)) {
    if (type === 'tool-approval-request') calls.set(approvalId, toolCallId);
  }
  for (const { type, approvalId = '' } of messages.slice(-1).flatMap(partsOf)) {
    const call = type.startsWith('tool-approval-') ? calls.get(approvalId) : undefined;
    if (call !== undefined) waiting.add(call);
  }
  return waiting;
}

function targetOf(model: string | undefined): Target {
  const name = model ?? '*';
  return { name, modelId: name, region: undefined, traits: traitsFor(model) };
}

/** The AI SDK takes no system message in mid-conversation, whatever the model takes. */
function traitsFor(model: string | undefined): ModelTraits {
  const traits = traitsOf(
    model === undefined ? '' : (resolveModel(model, { scope: 'global' }).base ?? model),
  );
  return { ...traits, systemInMessages: false, prefill: model === undefined || traits.prefill };
}

function systemOption(system: readonly HostMessage[]): { readonly system?: string } {
  if (system.length === 0) return {};
  if (system.every(({ providerOptions }) => providerOptions === undefined)) {
    return { system: system.map(({ content }) => content).join('\n\n') };
  }
  // ai 6 and 7 take a list here; ai 5 takes plain text only, which the type must say.
  return { system: system as unknown as string };
}
