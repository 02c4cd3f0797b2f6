import { list } from '../messages/messages-body.ts';
import type { ConverseRequest } from '../wire/converse-request.ts';
import type { WorldModel } from '../world/world.ts';
import { cachePoint } from './cache-point.ts';
import { assertSupported, maxTokensOfChat, thinkingOfChat } from './chat-parameters.ts';
import type { ChatMessage, ChatPart, ChatRequest } from './chat-request.ts';
import { assertTools, toolChoiceOfChat, toolsOfChat } from './chat-tools.ts';
import { turnsOfChat } from './chat-turns.ts';
import { formatOfChat } from './response-format.ts';

/** The deployment that a chat is for. */
export interface Deployment {
  readonly modelId: string;
  /** Undefined for an id that names none. */
  readonly model: WorldModel | undefined;
}

/** A chat as LiteLLM sends it to Bedrock. */
export interface TranslatedChat {
  readonly request: ConverseRequest;
  /** The tool whose input is the answer, where a response format became one. */
  readonly jsonTool?: string;
}

/**
 * Makes the Converse request of a chat that LiteLLM makes of it with its default settings: nothing is
 * repaired (`modify_params` off) and nothing is dropped (`drop_params` off).
 * @throws ChatRefusedError For what LiteLLM refuses itself.
 * @see https://github.com/BerriAI/litellm litellm/llms/bedrock/chat/converse_transformation.py
 */
export function chatToConverse(chat: ChatRequest, deployment: Deployment): TranslatedChat {
  assertSupported(chat, deployment.modelId);
  const thinking = thinkingOfChat(chat, deployment.model);
  const choice = toolChoiceOfChat(chat.tool_choice);
  assertTools(chat);
  const messages = (chat.messages ?? []) as readonly ChatMessage[];
  const turns = turnsOfChat(messages.filter((message) => !isSystem(message)));
  const format = formatOfChat(chat.response_format, deployment.model, thinking);
  const tools = toolsOfChat([...list(chat.tools), ...format.tools] as NonNullable<
    ChatRequest['tools']
  >);
  const toolChoice = format.toolChoice ?? choice;
  const extra = { ...thinking, ...otherMembers(chat) };
  return {
    request: {
      messages: turns,
      ...member('system', systemOf(messages)),
      ...member('inferenceConfig', inferenceConfig(chat, maxTokensOfChat(chat, thinking))),
      ...(tools.length > 0 ? { toolConfig: { tools, ...(toolChoice ? { toolChoice } : {}) } } : {}),
      ...(format.outputConfig ? { outputConfig: format.outputConfig } : {}),
      ...member('additionalModelRequestFields', extra),
    },
    ...(format.jsonTool === undefined ? {} : { jsonTool: format.jsonTool }),
  };
}

/** `developer` is OpenAI's newer word for `system`. */
function isSystem({ role }: ChatMessage): boolean {
  return role === 'system' || role === 'developer';
}

/** Wherever they stand in the chat; empty ones are left out. */
function systemOf(messages: readonly ChatMessage[]): NonNullable<ConverseRequest['system']> {
  return messages.filter(isSystem).flatMap(({ content, cache_control }) => {
    if (typeof content === 'string')
      return content === '' ? [] : [{ text: content }, ...cachePoint(cache_control)];
    return (list(content) as readonly ChatPart[]).flatMap((part) =>
      part.type === 'text' && part.text
        ? [{ text: part.text }, ...cachePoint(part.cache_control)]
        : [],
    );
  });
}

function inferenceConfig(chat: ChatRequest, maxTokens: number | undefined): object {
  const { temperature, top_p: topP, stop } = chat;
  const sequences = typeof stop === 'string' ? (stop === '' ? undefined : [stop]) : stop;
  const config = { maxTokens, temperature, topP, stopSequences: sequences };
  return Object.fromEntries(
    Object.entries(config).filter(([, value]) => value !== undefined && value !== null),
  );
}

function member(name: string, value: object): object {
  return Object.keys(value).length > 0 ? { [name]: value } : {};
}

/** What the translation reads, and what the proxy keeps for itself. */
const READ = new Set([
  ...['model', 'messages', 'stream', 'stream_options', 'tools', 'tool_choice', 'response_format'],
  ...['max_tokens', 'max_completion_tokens', 'temperature', 'top_p', 'stop', 'reasoning_effort'],
  ...['thinking', 'user', 'metadata', 'store', 'parallel_tool_calls', 'n', 'drop_params'],
  ...['cache', 'tags', 'num_retries', 'timeout', 'service_tier', 'allowed_openai_params'],
]);

/** Every other member reaches the model as it is, known to it or not (litellm#7416). */
function otherMembers(chat: ChatRequest): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(chat).filter(([name, value]) => !READ.has(name) && value !== null),
  );
}
