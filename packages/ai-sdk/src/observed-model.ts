import { announcer, observe, observeFailure } from '@caprock/core';
import { type ModelPlan, prepareFirst } from './call.ts';
import type { CallableModel, CallOptions, HostModel } from './host-types.ts';
import type { AiSdkOptions } from './options.ts';

/** A model that is watched. */
export interface Observing {
  /** The host's own model, of the name as it was written: it is what is called. */
  readonly host: HostModel;
  /** What would be called instead. */
  readonly plan: () => ModelPlan;
  readonly region: string | undefined;
  readonly settings: AiSdkOptions;
}

/**
 * A model whose calls are the host's own: what Caprock would have done to each is told, and nothing of
 * it is done.
 */
export function observedModel({ host, plan, region, settings }: Observing): CallableModel {
  const model = host as unknown as CallableModel;
  const watched = async <Value>(
    options: CallOptions,
    call: () => PromiseLike<Value>,
  ): Promise<Value> => {
    const announce = announcer(settings.onEvent, settings.lang);
    const answered = observe(announce, (tell) =>
      prepareFirst({ plan: plan(), options, settings }, tell),
    );
    try {
      const value = await call();
      answered();
      return value;
    } catch (error) {
      observeFailure(announce, error, {
        modelId: model.modelId,
        region,
        aborted: options.abortSignal?.aborted === true,
        hasUserMessage: options.prompt.some(({ role }) => role === 'user' || role === 'tool'),
      });
      throw error;
    }
  };
  return {
    specificationVersion: model.specificationVersion,
    provider: model.provider,
    modelId: model.modelId,
    get supportedUrls() {
      return model.supportedUrls;
    },
    doGenerate: (options) => watched(options, () => model.doGenerate(options)),
    doStream: (options) => watched(options, () => model.doStream(options)),
  };
}
