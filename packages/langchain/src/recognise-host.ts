import {
  type CompletionsModel,
  completionsOf,
  type GatewayModel,
} from './gateway/gateway-model.ts';
import type { ChatModelLike, ConverseModel } from './host.ts';
import type { InvokeModel } from './invoke/invoke-model.ts';
import type { LangChainOptions } from './options.ts';

/** The models that `withCaprock` takes. */
export type HostModel = ConverseModel | InvokeModel | GatewayModel;

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

/** Whether a model is `ChatOpenAI`, or the `ChatOpenAICompletions` in it: by shape. */
export function isGatewayModel(model: unknown): model is GatewayModel {
  if (typeof model !== 'object' || model === null) return false;
  const host = model as GatewayModel & ChatModelLike;
  if (typeof host._llmType !== 'function' || host._llmType() !== 'openai') return false;
  const { completionWithRetry, invocationParams, _streamResponseChunks } = completionsOf(
    host,
  ) as Partial<CompletionsModel>;
  return [completionWithRetry, invocationParams, _streamResponseChunks].every(
    (member) => typeof member === 'function',
  );
}

/** Whether `withCaprock` takes a model with these options. */
export function canWrap(
  model: unknown,
  { gateway }: Pick<LangChainOptions, 'gateway'>,
): model is HostModel & ChatModelLike {
  return gateway ? isGatewayModel(model) : asksBedrock(model);
}

/** Whether a model asks Bedrock itself. */
export function asksBedrock(
  model: unknown,
): model is (ConverseModel | InvokeModel) & ChatModelLike {
  return isConverseModel(model) || isInvokeModel(model);
}

/**
 * Lets the models pass that are taken.
 * @throws TypeError that says in one sentence what to use instead.
 */
export function assertHostModel(
  model: unknown,
  options: Pick<LangChainOptions, 'gateway'>,
): asserts model is HostModel {
  if (!canWrap(model, options)) throw new TypeError(refusalOf(model, options));
  const { useResponsesApi } = model as GatewayModel;
  if (options.gateway && useResponsesApi) throw new TypeError(RESPONSES_API);
}

/** What is said of a `ChatOpenAI` that asks another API than chat completions. */
export const RESPONSES_API =
  'Behind a gateway withCaprock() knows the chat completions API alone, and this ChatOpenAI asks the Responses API: leave out `useResponsesApi` and what only that API takes (built-in tools, `reasoning.summary`, `previous_response_id`).';

function refusalOf(model: unknown, { gateway }: Pick<LangChainOptions, 'gateway'>): string {
  const name = nameOf(model);
  if (isBinding(model)) {
    return 'withCaprock() takes the model itself: wrap it first, then call bindTools(), withConfig() or withStructuredOutput() on what it gives back.';
  }
  if (gateway) {
    const but = asksBedrock(model) ? ', which asks Bedrock itself: leave out `gateway`' : '';
    return `With \`gateway: true\` withCaprock() takes a ChatOpenAI of @langchain/openai, but was given ${name}${but}.`;
  }
  if (isGatewayModel(model)) {
    return `withCaprock() takes a ${name} where a gateway in front of Bedrock answers it: give the option \`gateway: true\`, and with \`baseModel\` the model behind.`;
  }
  if (name === 'BedrockChat') {
    return 'withCaprock() takes a BedrockChat of @langchain/community with a Claude model only: `model` must begin with `anthropic.` or with a profile of it.';
  }
  return `withCaprock() takes a ChatBedrockConverse of @langchain/aws, but was given ${name}.`;
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
