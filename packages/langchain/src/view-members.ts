import { announcer, type ModelTraits } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import type { ChatGenerationChunk } from '@langchain/core/outputs';
import { drainAnswer, generateAnswer, streamAnswer } from './answer-call.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { BedrockModel, CallOptions, RetryFields, RunManager } from './host.ts';
import type { PendingCall } from './prepare-target.ts';
import { throwIfGivenUp } from './throw-if-given-up.ts';
import { toDraft } from './to-draft.ts';
import type { WrappedModel } from './wrapped-model.ts';

/** The members of a view that answer calls, for every Bedrock model alike. */
export function answerMembers(current: () => WrappedModel) {
  const { withRetry } = current().model;
  const pending = (
    view: BedrockModel,
    messages: BaseMessage[],
    options: CallOptions,
  ): PendingCall => ({
    view,
    wrapped: current(),
    translation: toDraft(messages),
    options,
    announce: announcer(current().options.onEvent, current().options.lang),
  });
  return {
    async _generate(
      this: BedrockModel,
      messages: BaseMessage[],
      options: CallOptions,
      manager?: RunManager,
    ) {
      if (this.streaming)
        return drainAnswer(this._streamResponseChunks(messages, options, manager));
      return generateAnswer(pending(this, messages, options), manager);
    },
    _streamResponseChunks(
      this: BedrockModel,
      messages: BaseMessage[],
      options: CallOptions,
      manager?: RunManager,
    ): AsyncGenerator<ChatGenerationChunk> {
      return streamAnswer(pending(this, messages, options), manager);
    },
    // The host's retries would multiply ours.
    withRetry(this: BedrockModel, fields: RetryFields = {}): unknown {
      const onFailedAttempt: RetryFields['onFailedAttempt'] = (error, input) => {
        throwIfGivenUp(error);
        return fields.onFailedAttempt?.(error, input);
      };
      return withRetry.call(this, { ...fields, onFailedAttempt });
    },
    // The host would download another model's vocabulary.
    getNumTokens: async (content: Parameters<typeof estimateTokens>[0]) => estimateTokens(content),
  };
}

/** Methods as members of a view: they may be replaced, and no loop over the view meets them. */
export function asMembers(methods: Readonly<Record<string, unknown>>): PropertyDescriptorMap {
  return Object.fromEntries(
    Object.entries(methods).map(([name, value]) => [
      name,
      { value, writable: true, configurable: true },
    ]),
  );
}

/** Token limits alone: what else a profile says makes agents ask for what the host cannot send. */
export function profileOf(model: BedrockModel, view: BedrockModel, traits: ModelTraits): object {
  const profile = Reflect.get(model, 'profile', view) as object | undefined;
  const { contextWindow: maxInputTokens, maxOutputTokens, claude } = traits;
  return claude ? { ...profile, maxInputTokens, maxOutputTokens } : { ...profile };
}
