import type {
  ContentBlock,
  DraftMessage,
  RequestDraft,
  SystemBlock,
} from '../conversation/request-draft.ts';
import { ChatFormatError } from './chat-format-error.ts';
import { contentFromChat, reasoning } from './content-from-chat.ts';
import { parametersFromChat } from './parameters-from-chat.ts';
import { isObject, type JsonObject, readList, readObject, readText } from './read.ts';

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
  const onlyResults = content.length > 0 && content.every(({ toolResult }) => toolResult);
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
  const content = contentFromChat(message.content, sourceMessage);
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
        ...calls(message, sourceMessage),
      ];
      return { role: 'assistant', content: all, sourceMessage };
    }
    case 'tool':
    case 'function':
      return {
        role: 'user',
        content: [toolResult(message, content, sourceMessage)],
        sourceMessage,
      };
    default:
      throw new ChatFormatError(
        `messages[${sourceMessage}].role`,
        `'${String(message.role)}' is none of system, developer, user, assistant, tool, function`,
      );
  }
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
    const toolUseId = readText(call.id, `${path}[${index}].id`);
    return { toolUse: { toolUseId, name, input: parseArguments(called.arguments) }, sourceMessage };
  });
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

function toolResult(
  message: JsonObject,
  content: ContentBlock[],
  sourceMessage: number,
): ContentBlock {
  const path = `messages[${sourceMessage}].tool_call_id`;
  const toolUseId = readText(message.tool_call_id ?? message.name, path);
  const inner = content.map(({ sourceMessage: _, sourcePart: __, ...block }) => block);
  return { toolResult: { toolUseId, content: inner }, sourceMessage };
}

function systemBlocks({ content }: DraftMessage): SystemBlock[] {
  return content.map(({ toolUse: _, ...block }) => block as SystemBlock);
}
