import type { ConverseRequest } from '../wire/converse-request.ts';
import { cachePoint } from './cache-point.ts';
import type { ChatRequest, ChatTool } from './chat-request.ts';
import { ChatRefusedError } from './gateway-error.ts';
import { toolNameOf } from './tool-name.ts';

type ToolConfig = NonNullable<ConverseRequest['toolConfig']>;

/**
 * The tools of a chat as Converse takes them; a tool without a description is described by its name.
 * @see https://github.com/BerriAI/litellm litellm/litellm_core_utils/prompt_templates/factory.py, `_bedrock_tools_pt`
 */
export function toolsOfChat(tools: readonly ChatTool[]): NonNullable<ToolConfig['tools']> {
  return tools.flatMap(({ function: { name, description, parameters, strict }, cache_control }) => [
    {
      toolSpec: {
        name: toolNameOf(name),
        description: description || name,
        inputSchema: { json: parameters ?? { type: 'object', properties: {} } },
        ...(strict === undefined ? {} : { strict }),
      },
    },
    ...cachePoint(cache_control),
  ]);
}

/**
 * The tool choice of a chat as Converse takes it.
 * @throws {@link ChatRefusedError} For `none` and every word that there is not.
 * @see https://github.com/BerriAI/litellm litellm/llms/bedrock/chat/converse_transformation.py, `map_tool_choice_values`
 */
export function toolChoiceOfChat(choice: ChatRequest['tool_choice']): ToolConfig['toolChoice'] {
  if (choice === undefined || choice === null) return undefined;
  if (typeof choice === 'object')
    return { tool: { name: toolNameOf(choice.function?.name ?? '') } };
  if (choice === 'auto') return { auto: {} };
  if (choice === 'required') return { any: {} };
  const values =
    choice === 'none' ? '' : " Supported tool_choice values=['auto', 'required', json object].";
  throw new ChatRefusedError({
    kind: 'UnsupportedParamsError',
    message: `Bedrock doesn't support tool_choice=${choice}.${values} To drop it from the call, set \`litellm.drop_params = True.`,
  });
}

/**
 * What LiteLLM says to a chat whose history has tool calls when the request has no tools.
 * @throws {@link ChatRefusedError} For such a chat.
 */
export function assertTools({ messages = [], tools }: ChatRequest): void {
  if (tools || !messages.some((message) => message.tool_calls)) return;
  throw new ChatRefusedError({
    kind: 'UnsupportedParamsError',
    message:
      "Bedrock doesn't support tool calling without `tools=` param specified. Pass `tools=` param OR set `litellm.modify_params = True` // `litellm_settings::modify_params: True` to add dummy tool to the request.",
  });
}
