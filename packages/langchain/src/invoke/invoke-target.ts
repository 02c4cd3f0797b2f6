import type { Target } from '@caprock/core';
import type { BaseMessage } from '@langchain/core/messages';
import type { ChatGenerationChunk } from '@langchain/core/outputs';
import { callerOnce } from '../caller-once.ts';
import type { CallOptions, ChatModelLike, RunManager } from '../host.ts';
import { readable, withUsage } from './invoke-answer.ts';
import { describeRefusal, type Refused, sendingMembers } from './invoke-fetch.ts';
import type { InvokeModel, InvokeParameters } from './invoke-model.ts';
import type { InvokeHost } from './prepare-invoke.ts';

/** What is sent, and how often. */
interface InvokeTargetOptions {
  /** The repaired body; absent where the host makes its own. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** Leaves the host's own retries on. */
  readonly keepRetries: boolean;
}

/**
 * A BedrockChat for the requests of one target: its id and its region, a body that is made already,
 * and none of Caprock's hooks.
 */
export function invokeTarget(
  { model, code }: InvokeHost,
  { modelId, region = model.region }: Target<ChatModelLike>,
  { body, keepRetries }: InvokeTargetOptions,
): InvokeModel {
  const caller = keepRetries ? undefined : callerOnce(model);
  const shadow: InvokeModel = Object.create(model, {
    // Put into a path as it stands: the slash of an ARN must not end a part of it.
    model: { value: modelId.startsWith('arn:') ? encodeURIComponent(modelId) : modelId },
    region: { value: region },
    endpointHost: { value: region === model.region ? model.endpointHost : undefined },
    streaming: { value: false },
    usesMessagesApi: { value: true },
    invocationParams: {
      value: (options?: CallOptions) =>
        body ? withBody(model, body) : code.invocationParams.call(model, options),
    },
    _generate: {
      async value(messages: BaseMessage[], options: CallOptions, manager?: RunManager) {
        const { sender, refused } = senderFor(options);
        return withUsage(
          await told(refused, code._generate.call(sender, messages, options, manager)),
        );
      },
    },
    _streamResponseChunks: {
      value: (messages: BaseMessage[], options: CallOptions, manager?: RunManager) =>
        chunksOf(messages, options, manager),
    },
  });
  const senderFor = (options: CallOptions) => {
    const refused: Refused = {};
    const members = sendingMembers(model, options, refused, caller);
    const sender: InvokeModel = Object.create(shadow, {
      ...members,
      _generate: { value: code._generate },
      _streamResponseChunks: { value: code._streamResponseChunks },
    });
    return { sender, refused };
  };
  async function* chunksOf(
    messages: BaseMessage[],
    options: CallOptions,
    manager: RunManager | undefined,
  ): AsyncGenerator<ChatGenerationChunk> {
    // The host leaves the body of an answer open that is not read to its end.
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, ...(options.signal ? [options.signal] : [])]);
    const { sender, refused } = senderFor({ ...options, signal });
    try {
      const chunks = code._streamResponseChunks.call(sender, messages, options, manager);
      for await (const chunk of chunks) yield readable(chunk);
    } catch (error) {
      describeRefusal(error, refused);
      throw error;
    } finally {
      left.abort();
    }
  }
  return shadow;
}

async function told<Value>(refused: Refused, answer: Promise<Value>): Promise<Value> {
  try {
    return await answer;
  } catch (error) {
    describeRefusal(error, refused);
    throw error;
  }
}

function withBody(
  { guardrailConfig }: InvokeModel & { readonly guardrailConfig?: unknown },
  modelKwargs: Readonly<Record<string, unknown>>,
): InvokeParameters {
  return { modelKwargs, guardrailConfig };
}
