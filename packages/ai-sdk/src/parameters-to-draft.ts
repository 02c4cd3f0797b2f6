import type {
  InferenceConfig,
  RequestDraft,
  ThinkingIntent,
  Tool,
  ToolChoice,
} from '@caprock/core';
import { BEDROCK_KEYS } from './cache-point.ts';
import type { CallOptions, HostTool, HostToolChoice } from './host-types.ts';

/**
 * Stands for the tool that the provider adds itself when it must answer in JSON: to the rules, the
 * request is not one without tools.
 */
const JSON_TOOL: Tool = { origin: [] };

type Parameters = Partial<
  Pick<
    RequestDraft,
    | 'toolConfig'
    | 'inferenceConfig'
    | 'outputConfig'
    | 'additionalModelRequestFields'
    | 'thinking'
    | 'effort'
  >
>;

/**
 * Reads everything of a call beside its prompt.
 * @param outputFormat An output format is one; otherwise it is a tool that the host puts in.
 */
export function parametersToDraft(options: CallOptions, outputFormat = false): Parameters {
  const reasoning = reasoningConfigOf(options);
  const thinking = thinkingOf(reasoning);
  const inferenceConfig = inferenceConfigOf(options, thinking);
  const fields = additionalFieldsOf(options);
  const outputConfig = outputFormat ? outputConfigOf(options) : undefined;
  const toolConfig = toolConfigOf(options, outputFormat);
  const { maxReasoningEffort: effort } = reasoning;
  return {
    ...(toolConfig ? { toolConfig } : {}),
    ...(outputConfig ? { outputConfig } : {}),
    ...(inferenceConfig ? { inferenceConfig } : {}),
    ...(fields ? { additionalModelRequestFields: fields } : {}),
    ...(thinking ? { thinking } : {}),
    ...(typeof effort === 'string' ? { effort } : {}),
  };
}

/** The provider's `reasoningConfig`: type, budgetTokens, display, maxReasoningEffort. */
export function reasoningConfigOf({
  providerOptions,
}: CallOptions): Readonly<Record<string, unknown>> {
  for (const key of BEDROCK_KEYS) {
    const config = providerOptions?.[key]?.reasoningConfig;
    if (typeof config === 'object' && config !== null) return config as Record<string, unknown>;
  }
  return {};
}

/** The provider sends the thinking budget on top of the caller's own maximum, in tokens. */
export function budgetOf(thinking: ThinkingIntent | undefined): number {
  return thinking?.type === 'enabled' ? (thinking.budgetTokens ?? 0) : 0;
}

function thinkingOf(config: Readonly<Record<string, unknown>>): ThinkingIntent | undefined {
  const { type, budgetTokens, display } = config;
  if (type !== 'enabled' && type !== 'adaptive' && type !== 'disabled') return undefined;
  return {
    type,
    ...(typeof budgetTokens === 'number' ? { budgetTokens } : {}),
    ...(typeof display === 'string' ? { display } : {}),
  };
}

function inferenceConfigOf(
  { maxOutputTokens, temperature, topP, stopSequences }: CallOptions,
  thinking: ThinkingIntent | undefined,
): InferenceConfig | undefined {
  const config = {
    ...(maxOutputTokens === undefined ? {} : { maxTokens: maxOutputTokens + budgetOf(thinking) }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(topP === undefined ? {} : { topP }),
    ...(stopSequences === undefined ? {} : { stopSequences }),
  };
  return Object.keys(config).length === 0 ? undefined : config;
}

function additionalFieldsOf({
  topK,
  providerOptions,
}: CallOptions): Readonly<Record<string, unknown>> | undefined {
  const own = BEDROCK_KEYS.map((key) => providerOptions?.[key]?.additionalModelRequestFields).find(
    (fields) => typeof fields === 'object' && fields !== null,
  );
  if (own === undefined && topK === undefined) return undefined;
  return { ...own, ...(topK === undefined ? {} : { top_k: topK }) };
}

/** The format of an answer, as the AI SDK says it. */
interface ResponseFormat {
  readonly type?: unknown;
  readonly schema?: unknown;
  readonly name?: unknown;
}

function outputConfigOf(options: CallOptions): RequestDraft['outputConfig'] {
  const { type, schema = {}, name } = (options.responseFormat ?? {}) as ResponseFormat;
  if (type !== 'json') return undefined;
  const named = typeof name === 'string' ? { name } : {};
  const jsonSchema = { schema: JSON.stringify(schema), ...named };
  return { textFormat: { type: 'json_schema', structure: { jsonSchema } } };
}

function toolConfigOf(options: CallOptions, outputFormat: boolean): RequestDraft['toolConfig'] {
  const tools = (options.tools ?? []).map(toolOf);
  const { type, schema } = (options.responseFormat ?? {}) as ResponseFormat;
  if (type === 'json' && schema !== undefined && !outputFormat) tools.push(JSON_TOOL);
  if (tools.length === 0) return undefined;
  const toolChoice = toolChoiceOf(options.toolChoice);
  return { tools, ...(toolChoice ? { toolChoice } : {}) };
}

function toolOf(tool: HostTool): Tool {
  const { type, name, description, inputSchema, strict } = tool;
  if (type !== 'function') return { origin: [tool] };
  const toolSpec = {
    name,
    ...(description === undefined ? {} : { description }),
    inputSchema: { json: inputSchema },
    ...(strict === undefined ? {} : { strict }),
  };
  return { toolSpec, origin: [tool] };
}

function toolChoiceOf(choice: HostToolChoice | undefined): ToolChoice | undefined {
  switch (choice?.type) {
    case 'auto':
      return { auto: {} };
    case 'none':
      return { none: {} };
    case 'required':
      return { any: {} };
    case 'tool':
      return { tool: { name: choice.toolName ?? '' } };
    default:
      return undefined;
  }
}
