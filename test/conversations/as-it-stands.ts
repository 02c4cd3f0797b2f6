import type { ChatMessage, ChatRequest } from './rows.ts';

/**
 * A chat request, one to one in Converse form: leading system messages become `system`, tool messages and
 * the one user message behind them one turn. Nothing is repaired: what is wrong stays wrong.
 */
export function converseAsItStands(model: string, request: ChatRequest): Record<string, unknown> {
  const { messages } = request;
  const leading = messages.findIndex(({ role }) => role !== 'system');
  const start = leading < 0 ? messages.length : leading;
  const system = messages.slice(0, start).flatMap((message) => partsOf(message));
  return defined({
    modelId: model,
    system: system.length > 0 ? system : undefined,
    messages: turnsOf(messages.slice(start)),
    ...parametersOf(request),
  });
}

interface Turn {
  readonly role: string;
  readonly content: Record<string, unknown>[];
}

function turnsOf(messages: readonly ChatMessage[]): Turn[] {
  const turns: Turn[] = [];
  let results: Turn | undefined;
  for (const message of messages) {
    if (message.role === 'tool') {
      if (!results) {
        results = { role: 'user', content: [] };
        turns.push(results);
      }
      results.content.push(toolResult(message));
    } else if (message.role === 'user' && results) {
      results.content.push(...partsOf(message));
      results = undefined;
    } else {
      turns.push({ role: message.role, content: partsOf(message) });
      results = undefined;
    }
  }
  return turns;
}

function toolResult(message: ChatMessage): Record<string, unknown> {
  const content =
    typeof message.content === 'string' ? [{ text: message.content }] : partsOf(message);
  return { toolResult: { toolUseId: message.tool_call_id, content } };
}

function partsOf(message: ChatMessage): Record<string, unknown>[] {
  const { role, content, thinking_blocks: thinking = [], tool_calls: calls = [] } = message;
  const silent = role === 'assistant' && content === '';
  const text = typeof content === 'string' && !silent ? [{ type: 'text', text: content }] : [];
  const parts = Array.isArray(content) ? content : text;
  return [
    ...thinking.flatMap(blocksOf),
    ...parts.flatMap(blocksOf),
    ...cachePointOf(message),
    ...calls.map(({ id, function: { name, arguments: input } }) => ({
      toolUse: { toolUseId: id, name, input: parsed(input) },
    })),
  ];
}

function parsed(text: string): unknown {
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function blocksOf(part: Record<string, unknown>): Record<string, unknown>[] {
  return [blockOf(part), ...cachePointOf(part)];
}

function blockOf(part: Record<string, unknown>): Record<string, unknown> {
  switch (part.type) {
    case 'text':
      return { text: part.text };
    case 'thinking': {
      const { thinking: text, signature } = part;
      return { reasoningContent: { reasoningText: defined({ text, signature }) } };
    }
    case 'redacted_thinking':
      return { reasoningContent: { redactedContent: part.data } };
    case 'image_url':
      return { image: imageOf((part.image_url as { url: string }).url) };
    case 'file':
      return { document: documentOf(part.file as { filename: string; file_data: string }) };
    default:
      return part;
  }
}

function imageOf(url: string): Record<string, unknown> {
  const { type, data } = dataUrl(url);
  return type === undefined
    ? { format: 'png', source: { url } }
    : { format: type.split('/')[1], source: { bytes: data } };
}

/** Subtypes of MIME types that Converse has another word for. */
const FORMATS: Readonly<Record<string, string>> = {
  plain: 'txt',
  markdown: 'md',
  'vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  msword: 'doc',
  'vnd.ms-excel': 'xls',
};

function documentOf(file: { filename: string; file_data: string }): Record<string, unknown> {
  const { type = '', data } = dataUrl(file.file_data);
  const subtype = type.split('/')[1] ?? '';
  return { format: FORMATS[subtype] ?? subtype, name: file.filename, source: { bytes: data } };
}

function dataUrl(url: string): { type?: string; data?: string } {
  const match = /^data:([^;,]*);base64,(.*)$/s.exec(url);
  return match ? { type: match[1] ?? '', data: match[2] ?? '' } : {};
}

function cachePointOf(part: Record<string, unknown>): Record<string, unknown>[] {
  const { ttl } = (part.cache_control ?? {}) as { ttl?: string };
  return part.cache_control ? [{ cachePoint: defined({ type: 'default', ttl }) }] : [];
}

function parametersOf(request: ChatRequest): Record<string, unknown> {
  const { temperature, top_p: topP, max_tokens: maxTokens, stop, thinking, effort } = request;
  const inferenceConfig = defined({
    maxTokens,
    temperature,
    topP,
    stopSequences: typeof stop === 'string' ? [stop] : stop,
  });
  const outputConfig = defined({ effort, textFormat: textFormatOf(request.response_format) });
  return defined({
    toolConfig: toolConfigOf(request),
    inferenceConfig: Object.keys(inferenceConfig).length > 0 ? inferenceConfig : undefined,
    outputConfig: Object.keys(outputConfig).length > 0 ? outputConfig : undefined,
    additionalModelRequestFields: thinking === undefined ? undefined : { thinking },
  });
}

function textFormatOf(format: unknown): unknown {
  const { json_schema: wanted } = (format ?? {}) as { json_schema?: Record<string, unknown> };
  return (
    wanted && {
      type: 'json_schema',
      structure: { jsonSchema: { name: wanted.name, schema: JSON.stringify(wanted.schema) } },
    }
  );
}

function toolConfigOf({ tools, tool_choice: choice }: ChatRequest): unknown {
  if (tools === undefined) return undefined;
  return defined({ tools: (tools as ChatTool[]).map(toolOf), toolChoice: choiceOf(choice) });
}

interface ChatTool {
  readonly function: Record<string, unknown>;
  readonly cache_control?: unknown;
}

function toolOf({ function: { name, description, parameters, strict } }: ChatTool): unknown {
  return {
    toolSpec: defined({ name, description, inputSchema: { json: parameters ?? {} }, strict }),
  };
}

function choiceOf(choice: unknown): unknown {
  if (typeof choice === 'object' && choice !== null) {
    return { tool: { name: (choice as { function?: { name?: string } }).function?.name } };
  }
  if (choice === undefined) return undefined;
  return choice === 'required' ? { any: {} } : { [String(choice)]: {} };
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
