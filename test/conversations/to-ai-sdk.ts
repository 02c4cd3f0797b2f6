import type { ModelMessage } from 'ai';
import type { ChatMessage, ChatRequest } from './rows.ts';

type Part = Readonly<Record<string, unknown>>;

/**
 * The messages of a chat request as an app of the AI SDK would hold them. Nothing is repaired: what
 * the host's types do not allow (parts in a system message, other roles) is written all the same.
 */
export function toModelMessages({ messages }: ChatRequest): ModelMessage[] {
  const toolNames = new Map<string, string>();
  for (const { tool_calls: calls = [] } of messages) {
    for (const { id, function: called } of calls) toolNames.set(id, called.name);
  }
  return messages.flatMap((message) => toHost(message, toolNames)) as unknown as ModelMessage[];
}

function toHost(message: ChatMessage, toolNames: ReadonlyMap<string, string>): unknown[] {
  const { role, content } = message;
  switch (role) {
    case 'system':
      return systemMessages(message);
    case 'assistant':
      return [{ role, content: assistantContent(message) }];
    case 'tool':
      return [{ role, content: [toolResult(message, toolNames)] }];
    default:
      return [{ role, content: typeof content === 'string' ? content : partsOf(message) }];
  }
}

/** A system message has one text and one cache point: several texts are several messages. */
function systemMessages({ role, content }: ChatMessage): unknown[] {
  const parts = Array.isArray(content) ? (content as Part[]) : [];
  const isText = parts.length > 0 && parts.every(({ type }) => type === 'text');
  if (!isText) return [{ role, content: parts.length > 0 ? parts.map(partOf) : content }];
  return parts.map((part) => ({ role, content: part.text, ...cachePointOf(part) }));
}

function assistantContent(message: ChatMessage): unknown {
  const { content, thinking_blocks: thinking = [], tool_calls: calls = [] } = message;
  if (typeof content === 'string' && thinking.length + calls.length === 0) return content;
  const toolCalls = calls.map(({ id, function: { name, arguments: input } }) => ({
    type: 'tool-call',
    toolCallId: id,
    toolName: name,
    input: parsed(input),
  }));
  return [...thinking.map(partOf), ...partsOf(message).map(filePart), ...toolCalls];
}

function partsOf({ content }: ChatMessage): unknown[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }];
  return ((content ?? []) as Part[]).map(partOf);
}

function toolResult(message: ChatMessage, toolNames: ReadonlyMap<string, string>): unknown {
  const { content, tool_call_id: toolCallId = '' } = message;
  const output =
    typeof content === 'string'
      ? { type: 'text', value: content }
      : { type: 'content', value: partsOf(message).map(outputPart) };
  return {
    type: 'tool-result',
    toolCallId,
    toolName: toolNames.get(toolCallId) ?? 'unknown',
    output,
  };
}

/** An image of the assistant is a file to the host. */
function filePart(part: unknown): unknown {
  const { type, image: data, ...rest } = part as Part;
  return type === 'image' ? { ...rest, type: 'file', data } : part;
}

function outputPart(part: unknown): unknown {
  const { type, image, mediaType } = part as Part;
  if (type !== 'image') return part;
  return { type: 'file', mediaType, data: { type: 'data', data: image } };
}

function partOf(part: Part): unknown {
  return { ...bare(part), ...cachePointOf(part) };
}

function bare(part: Part): Part {
  switch (part.type) {
    case 'text':
      return { type: 'text', text: part.text };
    case 'thinking': {
      const { thinking: text, signature } = part;
      const signed = signature === undefined ? {} : { providerOptions: { bedrock: { signature } } };
      return { type: 'reasoning', text, ...signed };
    }
    case 'image_url': {
      const { url } = part.image_url as { url: string };
      const { mediaType, data } = dataUrl(url);
      return data === undefined
        ? { type: 'image', image: new URL(url) }
        : { type: 'image', image: data, mediaType };
    }
    case 'file': {
      const { filename, file_data: url } = part.file as { filename: string; file_data: string };
      return { type: 'file', filename, ...dataUrl(url) };
    }
    default:
      return part;
  }
}

function dataUrl(url: string): { mediaType?: string; data?: string } {
  const match = /^data:([^;,]*);base64,(.*)$/s.exec(url);
  return match ? { mediaType: match[1] ?? '', data: match[2] ?? '' } : {};
}

function cachePointOf({ cache_control: control }: Part): Part {
  if (control === undefined) return {};
  const { ttl } = control as { ttl?: string };
  const cachePoint = { type: 'default', ...(ttl === undefined ? {} : { ttl }) };
  return { providerOptions: { bedrock: { cachePoint } } };
}

function parsed(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
