import type { ChatModelLike, ConverseModel } from './host.ts';

/** Whether a model is `ChatBedrockConverse` or made like it: by shape, since copies of a class differ. */
export function isConverseModel(model: unknown): model is ConverseModel {
  if (typeof model !== 'object' || model === null) return false;
  const { client, invocationParams, _generate, _streamResponseChunks } = model as ConverseModel;
  return (
    typeof _generate === 'function' &&
    typeof _streamResponseChunks === 'function' &&
    typeof invocationParams === 'function' &&
    typeof client?.send === 'function'
  );
}

/** Whether `withCaprock` takes a model. */
export function canWrap(model: unknown): model is ConverseModel & ChatModelLike {
  return isConverseModel(model);
}

/**
 * Lets `ChatBedrockConverse` pass.
 * @throws TypeError that says in one sentence what to use instead.
 */
export function assertConverseModel(model: unknown): asserts model is ConverseModel {
  if (isConverseModel(model)) return;
  const name = nameOf(model);
  if (name === 'BedrockChat' || name === 'ChatBedrock') {
    throw new TypeError(
      `withCaprock() cannot wrap ${name} of @langchain/community: use ChatBedrockConverse from @langchain/aws, which takes the same model and region.`,
    );
  }
  throw new TypeError(
    isBinding(model)
      ? 'withCaprock() takes the model itself: wrap it first, then call bindTools(), withConfig() or withStructuredOutput() on what it gives back.'
      : `withCaprock() takes a ChatBedrockConverse of @langchain/aws, but was given ${name}.`,
  );
}

function isBinding(model: unknown): boolean {
  return typeof model === 'object' && model !== null && 'bound' in model;
}

function nameOf(model: unknown): string {
  if (typeof model !== 'object' || model === null) return model === null ? 'null' : typeof model;
  // A minifier renames classes; LangChain's own type name stays.
  const host = model as { _llmType?: () => string; constructor?: { name?: string } };
  if (typeof host._llmType === 'function' && host._llmType() === 'bedrock') return 'BedrockChat';
  return host.constructor?.name || 'an object';
}
