import type {
  RequestDraft,
  ThinkingIntent,
  Tool,
  ToolChoice,
} from '../conversation/request-draft.ts';
import { ChatFormatError } from './chat-format-error.ts';
import { isObject, type JsonObject, readList, readObject, readText } from './read.ts';

/** The parameters of a chat request as members of a draft. */
type Parameters = Omit<RequestDraft, 'modelId' | 'system' | 'messages'>;

/**
 * Reads tools, sampling, length, stop sequences, thinking and effort.
 * @throws ChatFormatError when one has the wrong type.
 */
export function parametersFromChat(params: JsonObject): Parameters {
  const inferenceConfig = {
    ...member('maxTokens', params.max_tokens ?? params.max_completion_tokens),
    ...member('temperature', params.temperature),
    ...member('topP', params.top_p),
    ...stopSequences(params.stop),
  };
  const toolConfig = toolsFromChat(params);
  return {
    ...(toolConfig ? { toolConfig } : {}),
    ...(Object.keys(inferenceConfig).length > 0 ? { inferenceConfig } : {}),
    ...outputFormat(params.response_format),
    ...(isObject(params.thinking) ? { thinking: thinkingFrom(params.thinking) } : {}),
    ...(typeof params.effort === 'string' ? { effort: params.effort } : {}),
    ...(typeof params.top_k === 'number'
      ? { additionalModelRequestFields: { top_k: params.top_k } }
      : {}),
    ...(isObject(params.metadata) ? { requestMetadata: metadataFrom(params.metadata) } : {}),
    ...(typeof params.service_tier === 'string'
      ? { serviceTier: { type: params.service_tier } }
      : {}),
  };
}

function member<Name extends string>(name: Name, value: unknown): Partial<Record<Name, number>> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'number') throw new ChatFormatError(name, 'must be a number');
  return { [name]: value } as Record<Name, number>;
}

function stopSequences(stop: unknown): { stopSequences?: string[] } {
  if (stop === undefined || stop === null) return {};
  const list = typeof stop === 'string' ? [stop] : readList(stop, 'stop');
  return { stopSequences: list.map((value, index) => readText(value, `stop[${index}]`)) };
}

function toolsFromChat(params: JsonObject): { tools: Tool[]; toolChoice?: ToolChoice } | undefined {
  if (params.tools === undefined || params.tools === null) return undefined;
  const tools = readList(params.tools, 'tools').map((value, index) => {
    const path = `tools[${index}]`;
    const tool = readObject(value, path);
    const called = readObject(tool.function ?? tool, `${path}.function`);
    const { description, strict } = called;
    const toolSpec = {
      name: readText(called.name, `${path}.function.name`),
      ...(typeof description === 'string' ? { description } : {}),
      inputSchema: { json: called.parameters ?? called.input_schema ?? { type: 'object' } },
      ...(typeof strict === 'boolean' ? { strict } : {}),
    };
    return { toolSpec };
  });
  const toolChoice = toolChoiceFrom(params.tool_choice);
  return { tools, ...(toolChoice ? { toolChoice } : {}) };
}

function toolChoiceFrom(choice: unknown): ToolChoice | undefined {
  if (choice === 'auto') return { auto: {} };
  if (choice === 'required' || choice === 'any') return { any: {} };
  if (choice === 'none') return { none: {} };
  if (!isObject(choice)) return undefined;
  const named = isObject(choice.function) ? choice.function.name : choice.name;
  return typeof named === 'string' ? { tool: { name: named } } : undefined;
}

function metadataFrom(metadata: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, String(value)]));
}

function thinkingFrom({ type, budget_tokens: budgetTokens }: JsonObject): ThinkingIntent {
  return {
    type: type as ThinkingIntent['type'],
    ...(typeof budgetTokens === 'number' ? { budgetTokens } : {}),
  };
}

function outputFormat(format: unknown): Pick<RequestDraft, 'outputConfig'> {
  if (!isObject(format) || format.type !== 'json_schema' || !isObject(format.json_schema))
    return {};
  const { schema, name } = format.json_schema;
  const jsonSchema = {
    schema: JSON.stringify(schema ?? {}),
    ...(typeof name === 'string' ? { name } : {}),
  };
  return { outputConfig: { textFormat: { type: 'json_schema', structure: { jsonSchema } } } };
}
