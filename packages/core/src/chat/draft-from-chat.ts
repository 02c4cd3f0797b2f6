import type {
  ContentBlock,
  DraftMessage,
  RequestDraft,
  SystemBlock,
} from '../conversation/request-draft.ts';
import { ChatFormatError } from './chat-format-error.ts';
import {
  cachePointOf,
  contentFromChat,
  type OutputBlock,
  reasoning,
  resultContent,
} from './content-from-chat.ts';
import { parametersFromChat } from './parameters-from-chat.ts';
import { isObject, type JsonObject, readId, readList, readObject, readText } from './read.ts';

/**
 * Reads a request in the chat format of OpenAI and LiteLLM: one to one, without any repair. Leading
 * system messages become the system prompt; tool messages and one user message behind them become
 * one user turn. Parameters stand at the top or under `params`.
 * @throws ChatFormatError when something is not of the format; it names the place.
 */
export function draftFromChat(
  input: Readonly<Record<string, unknown>>,
  modelId: string,
): RequestDraft {
  const params = isObject(input.params) ? { ...input, ...input.params } : input;
  if (!Array.isArray(input.messages)) throw new ChatFormatError('messages', 'must be a list');
  const system: SystemBlock[] = [];
  const messages: DraftMessage[] = [];
  input.messages.forEach((value: unknown, index: number) => {
    const message = readObject(value, `messages[${index}]`);
    const turn = turnFromChat(message, index);
    if (turn.role === 'system' && messages.length === 0) system.push(...systemBlocks(turn));
    else if (joinsToolTurn(messages.at(-1), turn, message.role)) appendTo(messages, turn);
    else messages.push(turn);
  });
  return { modelId, system, messages, ...parametersFromChat(params) };
}

/** Tool messages are one turn, and a user message behind them belongs to it. */
function joinsToolTurn(last: DraftMessage | undefined, turn: DraftMessage, role: unknown): boolean {
  if (last?.role !== 'user' || turn.role !== 'user') return false;
  const { content } = last;
  const onlyResults =
    content.length > 0 && content.every(({ toolResult, cachePoint }) => toolResult ?? cachePoint);
  return onlyResults && (isToolRole(role) || turn.content.length > 0);
}

function appendTo(messages: DraftMessage[], turn: DraftMessage): void {
  const last = messages.pop() as DraftMessage;
  messages.push({ ...last, content: [...last.content, ...turn.content] });
}

function isToolRole(role: unknown): boolean {
  return role === 'tool' || role === 'function';
}

function turnFromChat(message: JsonObject, sourceMessage: number): DraftMessage {
  if (isToolRole(message.role)) return toolTurn(message, sourceMessage);
  const content = [
    ...contentFromChat(message.content, sourceMessage),
    ...markOf(message, sourceMessage),
  ];
  switch (message.role) {
    case 'system':
    case 'developer':
      return { role: 'system', content, sourceMessage };
    case 'user':
      return { role: 'user', content, sourceMessage };
    case 'assistant': {
      const all = [
        ...thinking(message, sourceMessage),
        ...content,
        ...refusal(message, sourceMessage),
        ...calls(message, sourceMessage),
        ...functionCall(message, sourceMessage),
      ];
      return { role: 'assistant', content: all, sourceMessage };
    }
    default:
      throw new ChatFormatError(
        `messages[${sourceMessage}].role`,
        `'${String(message.role)}' is none of system, developer, user, assistant, tool, function`,
      );
  }
}

/** The cache point behind a message that is marked as a whole. */
function markOf(message: JsonObject, sourceMessage: number): ContentBlock[] {
  const marks = cachePointOf(message, `messages[${sourceMessage}]`);
  return marks.map((mark) => ({ ...mark, sourceMessage }));
}

/** What the assistant said where it refused: OpenAI keeps it beside the content. */
function refusal({ refusal: said }: JsonObject, sourceMessage: number): ContentBlock[] {
  return typeof said === 'string' && said !== '' ? [{ text: said, sourceMessage }] : [];
}

function thinking(message: JsonObject, sourceMessage: number): ContentBlock[] {
  const path = `messages[${sourceMessage}].thinking_blocks`;
  return readList(message.thinking_blocks, path).map((value, index) => {
    const part = readObject(value, `${path}[${index}]`);
    return part.type === 'redacted_thinking'
      ? { reasoningContent: { redactedContent: readText(part.data, path) }, sourceMessage }
      : { ...reasoning(part, `${path}[${index}]`), sourceMessage };
  });
}

function calls(message: JsonObject, sourceMessage: number): ContentBlock[] {
  const path = `messages[${sourceMessage}].tool_calls`;
  return readList(message.tool_calls, path).map((value, index) => {
    const call = readObject(value, `${path}[${index}]`);
    const called = readObject(call.function ?? call, `${path}[${index}].function`);
    const name = readText(called.name, `${path}[${index}].function.name`);
    const toolUseId = readId(call.id, `${path}[${index}].id`);
    return { toolUse: { toolUseId, name, input: parseArguments(called.arguments) }, sourceMessage };
  });
}

/** The one call of a message in the form before `tool_calls`: its result names it by its function. */
function functionCall({ function_call: call }: JsonObject, sourceMessage: number): ContentBlock[] {
  if (!isObject(call)) return [];
  const name = readText(call.name, `messages[${sourceMessage}].function_call.name`);
  const toolUse = { toolUseId: name, name, input: parseArguments(call.arguments) };
  return [{ toolUse, sourceMessage }];
}

/** The arguments as a JSON object; text that holds none stays the text that it is. */
function parseArguments(value: unknown): unknown {
  if (typeof value !== 'string') return value ?? {};
  if (value.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) ? parsed : value;
  } catch {
    return value;
  }
}

function toolTurn(message: JsonObject, sourceMessage: number): DraftMessage {
  const path = `messages[${sourceMessage}].tool_call_id`;
  const toolUseId = readId(message.tool_call_id ?? message.name, path);
  const { content, cachePoints } = resultContent(toolOutput(message.content, sourceMessage));
  const marks = [...cachePoints, ...markOf(message, sourceMessage)];
  return {
    role: 'user',
    content: [{ toolResult: { toolUseId, content }, sourceMessage }, ...marks],
    sourceMessage,
  };
}

/** What a tool gave back; a value that is neither text nor parts is kept as JSON. */
function toolOutput(output: unknown, sourceMessage: number): OutputBlock[] {
  const isPart = isObject(output) && typeof output.type === 'string';
  if (isObject(output) && !isPart) return [{ json: output }];
  if (typeof output === 'number' || typeof output === 'boolean') return [{ text: String(output) }];
  return contentFromChat(output, sourceMessage);
}

function systemBlocks({ content }: DraftMessage): SystemBlock[] {
  return content.map(({ toolUse: _, ...block }) => block as SystemBlock);
}
