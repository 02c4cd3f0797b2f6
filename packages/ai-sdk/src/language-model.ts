import { openStream, type Restore } from '@caprock/core';
import { type Call, type ModelPlan, runCall } from './call.ts';
import { withSignatures } from './gateway/thinking-blocks.ts';
import type {
  AnswerPart,
  CallableModel,
  CallOptions,
  GenerateResult,
  StreamResult,
} from './host-types.ts';
import type { AiSdkOptions } from './options.ts';
import { partRestorer } from './restore-parts.ts';
import { answerStream, type OpenedAnswer } from './stream/answer-stream.ts';
import { readParts } from './stream/read-parts.ts';
import { streamShape } from './stream/stream-shape.ts';
import { answerOf, callMetadata, signReasoning, warningsOf } from './tell-answer.ts';

/**
 * Builds the model that stands in for a host's: repairs, retries, falls back and guards. It keeps
 * the specification version of the model that it wraps and holds no state of any call.
 */
export function languageModel(plan: ModelPlan, settings: AiSdkOptions): CallableModel {
  const [first] = plan.targets;
  const base = plan.modelOf(first);
  const { specificationVersion, provider } = base;
  return {
    specificationVersion,
    provider,
    modelId: first.modelId,
    get supportedUrls() {
      return base.supportedUrls;
    },
    async doGenerate(options): Promise<GenerateResult> {
      const answered = await runCall({
        plan,
        settings,
        options,
        send: (model, repaired, watch) =>
          watch.answer(async (abortSignal) =>
            withSignatures(
              await model.doGenerate(
                abortSignal === repaired.abortSignal ? repaired : { ...repaired, abortSignal },
              ),
            ),
          ),
      });
      const { value: result, target, restore } = answered;
      answered.announce({ type: 'answered', ...answerOf(answered, result.usage) });
      const content =
        Object.keys(restore).length === 0 ? result.content : restored(result, restore);
      return {
        ...result,
        content: content.map((part) => signReasoning(part, target)),
        warnings: [...(result.warnings ?? []), ...warningsOf(answered, settings.lang)],
        // The specification v2 of ai 5 leaves the model that answered to nobody.
        response: { ...result.response, modelId: result.response?.modelId ?? target.modelId },
        providerMetadata: { ...result.providerMetadata, ...callMetadata(answered) },
      };
    },
    async doStream(options): Promise<StreamResult> {
      const answered = await runCall({
        plan,
        settings,
        options,
        send: streamSender(settings, options),
      });
      const streaming = { answered, options, settings, specificationVersion };
      return { ...answered.value.result, stream: answerStream(streaming) };
    },
  };
}

/** Sends a request that a stream answers, and waits for its first content. */
function streamSender(
  settings: AiSdkOptions,
  options: CallOptions,
): Call<OpenedAnswer & { readonly result: StreamResult }>['send'] {
  const shape = streamShape(settings);
  const reading = { ...shape, keepRaw: options.includeRawChunks === true };
  return async (model, repaired, watch) => {
    const result = await watch.request(
      async (abortSignal) =>
        await model.doStream({ ...repaired, abortSignal, includeRawChunks: true }),
    );
    const reader = result.stream.getReader();
    const parts = readParts(reader, { ...reading, watch });
    const { held, rest } = await openStream(parts, shape);
    return { result, held, parts: rest && parts, cancel: (reason) => reader.cancel(reason) };
  };
}

/** The answer with what the caller wrote in the place of what was sent. */
function restored({ content }: GenerateResult, restore: Restore): readonly AnswerPart[] {
  const own = partRestorer(restore);
  return content.flatMap((part) => own(part));
}
