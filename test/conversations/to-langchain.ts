import {
  AIMessage,
  type BaseMessageLike,
  HumanMessage,
  type InvalidToolCall,
  SystemMessage,
  type ToolCall,
  ToolMessage,
} from '@langchain/core/messages';
import type { ChatMessage, ChatRequest } from './rows.ts';

/** A chat request as somebody writes it who calls `ChatBedrockConverse`. */
interface LangChainCall {
  readonly messages: BaseMessageLike[];
  /** What the model is made with. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** What `bindTools` is given; undefined where the request names no tools. */
  readonly tools: Record<string, unknown>[] | undefined;
  /** What a call is given beside the messages. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** Translates a chat request. `response_format` has no counterpart in `ChatBedrockConverse`. */
export function toLangChain(request: ChatRequest): LangChainCall {
  const { temperature, top_p: topP, max_tokens: maxTokens, thinking, effort, stop } = request;
  const additional = defined({ thinking, output_config: effort && { effort } });
  return {
    messages: request.messages.map(messageOf),
    fields: defined({
      temperature,
      topP,
      maxTokens,
      additionalModelRequestFields: Object.keys(additional).length > 0 ? additional : undefined,
    }),
    tools: (request.tools as ChatTool[] | undefined)?.map(toolOf),
    options: defined({
      tool_choice: choiceOf(request.tool_choice),
      stop: typeof stop === 'string' ? [stop] : stop,
    }),
  };
}

interface ChatTool {
  readonly function: Readonly<Record<string, unknown>>;
}

/** `bindTools` leaves `strict` out of a tool in OpenAI's form, so such a tool is in Converse's. */
function toolOf(tool: ChatTool): Record<string, unknown> {
  const { name, description, parameters, strict } = tool.function;
  if (strict === undefined) return { type: 'function', ...tool };
  return { toolSpec: { name, description, inputSchema: { json: parameters }, strict } };
}

/** ChatBedrockConverse has a word of its own for one tool; agents of LangChain say the others. */
function choiceOf(choice: unknown): unknown {
  return (choice as { function?: { name: string } } | undefined)?.function?.name ?? choice;
}

function messageOf(message: ChatMessage): BaseMessageLike {
  const content = contentOf(message) as string;
  switch (message.role) {
    case 'system':
      return new SystemMessage({ content });
    case 'user':
      return new HumanMessage({ content });
    case 'tool':
      return new ToolMessage({ content, tool_call_id: message.tool_call_id ?? '' });
    case 'assistant': {
      const { tool_calls: calls = [] } = message;
      const tool_calls: ToolCall[] = [];
      const invalid_tool_calls: InvalidToolCall[] = [];
      for (const call of calls.map(callOf)) {
        if (call.type === 'tool_call') tool_calls.push(call as ToolCall);
        else invalid_tool_calls.push(call as InvalidToolCall);
      }
      return new AIMessage({ content, tool_calls, invalid_tool_calls });
    }
    default:
      return { role: message.role, content } as BaseMessageLike;
  }
}

/** Text stays text; parts, and reasoning in front of them, become LangChain's parts. */
function contentOf({ content, thinking_blocks: thinking = [] }: ChatMessage): unknown {
  const text = content ?? '';
  if (thinking.length === 0 && typeof text === 'string') return text;
  const shown = typeof text === 'string' ? (text ? [{ type: 'text', text }] : []) : text;
  return [...thinking, ...shown].flatMap(partsOf);
}

function partsOf(part: Readonly<Record<string, unknown>>): unknown[] {
  const { cache_control: control, ...plain } = part as { cache_control?: { ttl?: string } };
  const own = partOf(plain);
  if (!control) return [own];
  return [own, { cachePoint: defined({ type: 'default', ttl: control.ttl }) }];
}

/** Reasoning in the form in which `ChatBedrockConverse` answers it, files as its users write them. */
function partOf(part: Readonly<Record<string, unknown>>): unknown {
  switch (part.type) {
    case 'thinking': {
      const reasoningText = defined({ text: part.thinking, signature: part.signature });
      return { type: 'reasoning_content', reasoningText };
    }
    case 'redacted_thinking':
      return { type: 'reasoning_content', redactedContent: part.data };
    case 'file': {
      const { filename, file_data: url } = part.file as { filename: string; file_data: string };
      const [, mime_type = '', data = ''] = /^data:([^;,]*);base64,(.*)$/s.exec(url) ?? [];
      return { type: 'file', source_type: 'base64', mime_type, data, metadata: { filename } };
    }
    default:
      return part;
  }
}

/** A call whose arguments are no JSON is one that LangChain's own parsers list as invalid. */
function callOf({
  id,
  function: { name, arguments: args },
}: NonNullable<ChatMessage['tool_calls']>[number]): ToolCall | InvalidToolCall {
  try {
    return { type: 'tool_call', id, name, args: JSON.parse(args) as ToolCall['args'] };
  } catch {
    return { type: 'invalid_tool_call', id, name, args, error: 'Malformed args.' };
  }
}

function defined(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
