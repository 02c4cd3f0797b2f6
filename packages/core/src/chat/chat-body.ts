import type {
  InferenceConfig,
  RequestDraft,
  Tool,
  ToolChoice,
  ToolConfig,
} from '../conversation/request-draft.ts';
import { cacheControl, chatMessages } from './chat-messages.ts';
import { isObject, type JsonObject } from './read.ts';

/** Members of a chat request that a draft speaks of: what it leaves out is not sent. */
const OF_THE_DRAFT: ReadonlySet<string> = new Set([
  'messages',
  'tools',
  'tool_choice',
  'max_tokens',
  'max_completion_tokens',
  'temperature',
  'top_p',
  'top_k',
  'stop',
  'thinking',
  'effort',
  'response_format',
]);

/**
 * Writes a draft as a request in the chat format of OpenAI and LiteLLM.
 * @param asked The request that the draft was read from: members that a draft knows nothing of
 * (`model`, `stream`, `user`, `parallel_tool_calls`, …) go as they are.
 */
export function chatBody(draft: RequestDraft, asked: JsonObject = {}): JsonObject {
  const kept = Object.entries(asked).filter(([name]) => !OF_THE_DRAFT.has(name));
  const { thinking, outputConfig } = draft;
  const effort = draft.effort ?? outputConfig?.effort;
  return {
    model: draft.modelId,
    ...Object.fromEntries(kept),
    ...draft.additionalModelRequestFields,
    messages: chatMessages(draft),
    ...toolMembers(draft.toolConfig, asked),
    ...inferenceMembers(draft.inferenceConfig, asked),
    ...(thinking
      ? {
          thinking: {
            type: thinking.type,
            ...(thinking.budgetTokens === undefined
              ? {}
              : { budget_tokens: thinking.budgetTokens }),
          },
        }
      : {}),
    // As the caller wrote it; otherwise as the model takes it, whom LiteLLM hands it on to.
    ...(effort === undefined ? {} : 'effort' in asked ? { effort } : { output_config: { effort } }),
    ...responseFormat(draft, asked),
  };
}

/** The newer name of the limit where the caller used it. */
function inferenceMembers(
  { maxTokens, temperature, topP, stopSequences }: InferenceConfig = {},
  { max_completion_tokens: newer }: JsonObject,
): JsonObject {
  const limit = newer === undefined || newer === null ? 'max_tokens' : 'max_completion_tokens';
  const members = { [limit]: maxTokens, temperature, top_p: topP, stop: stopSequences };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

function toolMembers(toolConfig: ToolConfig | undefined, { tools: asked }: JsonObject): JsonObject {
  if (!toolConfig) return {};
  const tools: Record<string, unknown>[] = [];
  for (const tool of toolConfig.tools) {
    const last = tools.at(-1);
    if (!tool.cachePoint) tools.push(toolOf(tool, asked));
    else if (last) last.cache_control = cacheControl(tool.cachePoint);
  }
  const { toolChoice } = toolConfig;
  return { tools, ...(toolChoice ? { tool_choice: choiceOf(toolChoice) } : {}) };
}

/** A tool as it was asked for where the draft still says the same; otherwise as the draft says. */
function toolOf({ toolSpec, origin }: Tool, asked: unknown): Record<string, unknown> {
  if (!toolSpec) return { ...Object(origin?.[0]) };
  const { name, description, inputSchema, strict } = toolSpec;
  const written = (Array.isArray(asked) ? asked : []).filter(isObject).find((tool) => {
    const called = isObject(tool.function) ? tool.function : tool;
    return called.name === name;
  });
  return {
    ...written,
    type: 'function',
    function: {
      ...withoutStrict(written?.function),
      name,
      ...(description === undefined ? {} : { description }),
      parameters: inputSchema.json,
      ...(strict === undefined ? {} : { strict }),
    },
  };
}

/** Whether a schema holds strictly is the draft's to say. */
function withoutStrict(written: unknown): JsonObject {
  if (!isObject(written)) return {};
  const { strict: _, ...kept } = written;
  return kept;
}

function choiceOf({ any, tool, none }: ToolChoice): unknown {
  if (tool) return { type: 'function', function: { name: tool.name } };
  if (none) return 'none';
  return any ? 'required' : 'auto';
}

/** What the caller wrote, with the schema of the draft; other formats than a schema go as they are. */
function responseFormat(
  { outputConfig }: RequestDraft,
  { response_format: asked }: JsonObject,
): JsonObject {
  const format = isObject(asked) ? asked : undefined;
  const { schema, name } = outputConfig?.textFormat?.structure.jsonSchema ?? {};
  if (schema === undefined) {
    return format && format.type !== 'json_schema' ? { response_format: format } : {};
  }
  const jsonSchema = isObject(format?.json_schema) ? format.json_schema : {};
  return {
    response_format: {
      type: 'json_schema',
      json_schema: {
        ...(name === undefined ? {} : { name }),
        ...jsonSchema,
        schema: JSON.parse(schema) as unknown,
      },
    },
  };
}
