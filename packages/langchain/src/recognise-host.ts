import type { ChatModelLike, ConverseModel } from './host.ts';
import type { InvokeModel } from './invoke/invoke-model.ts';

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

/** Whether a model is `BedrockChat` of @langchain/community, with a Claude: by shape. */
export function isInvokeModel(model: unknown): model is InvokeModel {
  if (typeof model !== 'object' || model === null) return false;
  const { fetchFn, modelProvider, _signedFetch } = model as InvokeModel;
  return (
    modelProvider === 'anthropic' &&
    typeof fetchFn === 'function' &&
    typeof _signedFetch === 'function'
  );
}

/** Whether `withCaprock` takes a model. */
export function canWrap(model: unknown): model is (ConverseModel | InvokeModel) & ChatModelLike {
  return isConverseModel(model) || isInvokeModel(model);
}

/**
 * Lets the models pass that are taken.
 * @throws TypeError that says in one sentence what to use instead.
 */
export function assertBedrockModel(model: unknown): asserts model is ConverseModel | InvokeModel {
  if (canWrap(model)) return;
  const name = nameOf(model);
  if (name === 'BedrockChat') {
    throw new TypeError(
      'withCaprock() takes a BedrockChat of @langchain/community with a Claude model only: `model` must begin with `anthropic.` or with a profile of it.',
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
