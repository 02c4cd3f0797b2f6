import type { RequestDraft, Tool, ToolChoice } from '@caprock/core';
import type { CallOptions } from '../host.ts';
import { hostToolChoice } from '../tool-choice.ts';
import type { AnthropicTool, InvokeModel, InvokeParameters } from './invoke-model.ts';

/** What BedrockChat sends where nothing is said. */
const MAX_TOKENS = 1024;
const TEMPERATURE = 0;

/**
 * Reads the parameters that BedrockChat makes of a call's options into the members of a draft. A tool
 * choice, for which BedrockChat throws, is read as well.
 */
export function invokeParameters(model: InvokeModel, options: CallOptions): Partial<RequestDraft> {
  const { tool_choice: choice, ...rest } = hostToolChoice(options);
  const parameters = model.invocationParams(rest);
  const { tools = [], modelKwargs = {} } = parameters;
  const { additionalModelRequestFields, inferenceConfig } = membersOf(parameters, modelKwargs);
  const toolChoice = choiceOf(choice);
  return {
    inferenceConfig,
    ...(tools.length > 0
      ? { toolConfig: { tools: tools.flatMap(toolOf), ...(toolChoice ? { toolChoice } : {}) } }
      : {}),
    ...(Object.keys(additionalModelRequestFields).length > 0
      ? { additionalModelRequestFields }
      : {}),
  };
}

function membersOf(
  { temperature: ownTemperature, max_tokens: ownMaxTokens, stop }: InvokeParameters,
  modelKwargs: Readonly<Record<string, unknown>>,
) {
  const {
    temperature = ownTemperature ?? TEMPERATURE,
    max_tokens: maxTokens = ownMaxTokens ?? MAX_TOKENS,
    top_p: topP,
    stop_sequences: stopSequences = stop,
    anthropic_version: _,
    ...additionalModelRequestFields
  } = modelKwargs as Readonly<Record<string, never>>;
  const members = { maxTokens, temperature, topP, stopSequences };
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return { additionalModelRequestFields, inferenceConfig: Object.fromEntries(given) };
}

function toolOf({
  name,
  description,
  input_schema: json,
  strict,
  cache_control: cached,
}: AnthropicTool): Tool[] {
  const toolSpec = {
    name,
    ...(description === undefined ? {} : { description }),
    inputSchema: { json },
    ...(strict === undefined ? {} : { strict }),
  };
  const { ttl } = cached ?? {};
  return cached
    ? [{ toolSpec }, { cachePoint: { type: 'default', ...(ttl ? { ttl } : {}) } }]
    : [{ toolSpec }];
}

function choiceOf(choice: unknown): ToolChoice | undefined {
  if (choice === 'any') return { any: {} };
  if (choice === 'auto') return { auto: {} };
  return typeof choice === 'object' && choice !== null ? (choice as ToolChoice) : undefined;
}
