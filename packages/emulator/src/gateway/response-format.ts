import type { ConverseRequest } from '../wire/converse-request.ts';
import type { WorldModel } from '../world/world.ts';
import type { ChatThinking } from './chat-parameters.ts';
import type { ChatResponseFormat, ChatTool } from './chat-request.ts';

/** What a response format adds to a Converse request. */
export interface FormatParts {
  readonly tools: readonly ChatTool[];
  readonly toolChoice?: NonNullable<ConverseRequest['toolConfig']>['toolChoice'];
  readonly outputConfig?: object;
  /** The tool whose input is the answer. */
  readonly jsonTool?: string;
}

/** LiteLLM's name for the tool that stands for a format (RESPONSE_FORMAT_TOOL_NAME). */
const JSON_TOOL = 'json_tool_call';

/**
 * What `response_format` becomes: Converse's own output format where the model has one, else a tool whose
 * input is the answer, forced unless thinking is on.
 * @see https://github.com/MattJColes/lgtmaybe/pull/536 (`outputConfig.textFormat` through LiteLLM)
 * @see https://github.com/BerriAI/litellm litellm/llms/bedrock/chat/converse_transformation.py, `map_openai_params`
 */
export function formatOfChat(
  format: ChatResponseFormat | undefined,
  model: WorldModel | undefined,
  { thinking }: ChatThinking,
): FormatParts {
  if (!format || format.type === 'text') return { tools: [] };
  const { name, description, schema } = format.json_schema ?? {};
  if (schema !== undefined && model?.structuredOutput) {
    const jsonSchema = {
      schema: JSON.stringify(schema),
      ...(name ? { name } : {}),
      ...(description ? { description } : {}),
    };
    return {
      tools: [],
      outputConfig: { textFormat: { type: 'json_schema', structure: { jsonSchema } } },
    };
  }
  const parameters = schema ?? { type: 'object', additionalProperties: true, properties: {} };
  const tool = { name: JSON_TOOL, parameters, ...(description ? { description } : {}) };
  const thinks = thinking !== undefined && thinking.type !== 'disabled';
  return {
    tools: [{ type: 'function', function: tool }],
    ...(thinks ? {} : { toolChoice: { tool: { name: JSON_TOOL } } }),
    jsonTool: JSON_TOOL,
  };
}
