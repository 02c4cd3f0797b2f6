import type {
  RequestDraft,
  ThinkingIntent,
  Tool,
  ToolChoice,
} from '../conversation/request-draft.ts';
import { ChatFormatError } from './chat-format-error.ts';
import { cachePointOf } from './content-from-chat.ts';
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
    ...additionalFields(params),
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

/** Members that go to the model as they are: `top_k`, and tools that only Anthropic defines. */
function additionalFields(params: JsonObject): Pick<RequestDraft, 'additionalModelRequestFields'> {
  const tools = listedTools(params).filter(isAnthropicTool);
  const fields = {
    ...(typeof params.top_k === 'number' ? { top_k: params.top_k } : {}),
    ...(tools.length > 0 ? { tools } : {}),
  };
  return Object.keys(fields).length > 0 ? { additionalModelRequestFields: fields } : {};
}

/** The tools, and the functions of the form before `tools`. */
function listedTools({ tools, functions }: JsonObject): readonly unknown[] {
  return [...readList(tools, 'tools'), ...readList(functions, 'functions')];
}

/** A tool that is known by its type and date: `web_search_20250305`, `computer_20250124`. */
function isAnthropicTool(tool: unknown): boolean {
  return isObject(tool) && /_20\d{6}$/.test(String(tool.type));
}

function toolsFromChat(params: JsonObject): { tools: Tool[]; toolChoice?: ToolChoice } | undefined {
  const listed = listedTools(params);
  const own = listed.flatMap((tool, index) => (isAnthropicTool(tool) ? [] : toolFrom(tool, index)));
  const isAsked = Array.isArray(params.tools) || Array.isArray(params.functions);
  if (!isAsked || (own.length === 0 && listed.length > 0)) return undefined;
  const toolChoice = toolChoiceFrom(params.tool_choice ?? params.function_call);
  return { tools: own, ...(toolChoice ? { toolChoice } : {}) };
}

/** A tool, and the cache point behind it where it is marked. */
function toolFrom(value: unknown, index: number): Tool[] {
  const path = `tools[${index}]`;
  const tool = readObject(value, path);
  const called = readObject(tool.function ?? tool.custom ?? tool, `${path}.function`);
  const { description, strict } = called;
  const toolSpec = {
    name: readText(called.name, `${path}.function.name`),
    ...(typeof description === 'string' ? { description } : {}),
    inputSchema: { json: called.parameters ?? called.input_schema ?? { type: 'object' } },
    ...(typeof strict === 'boolean' ? { strict } : {}),
  };
  const marks = [
    ...cachePointOf(tool, path),
    ...(tool === called ? [] : cachePointOf(called, path)),
  ];
  return [{ toolSpec }, ...marks.slice(0, 1)];
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
