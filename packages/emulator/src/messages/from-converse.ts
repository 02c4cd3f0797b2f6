import type { ConverseRequest, WireBlock } from '../wire/converse-request.ts';
import { list, type MessagesBody, type ModelBlock, record } from './messages-body.ts';

/**
 * Translates a Converse request as the front end does, before the model's own validator reads it. A
 * cache point becomes the `cache_control` of the block before it; everything else keeps its place.
 */
export function messagesFromConverse(request: ConverseRequest): MessagesBody {
  const { inferenceConfig = {}, toolConfig, outputConfig } = request;
  const effort = record(outputConfig).effort;
  const format = outputFormat(outputConfig);
  const extra = record(request.additionalModelRequestFields);
  const config = {
    ...record(extra.output_config),
    ...(effort === undefined ? {} : { effort }),
    ...(format ? { format } : {}),
  };
  return defined({
    ...extra,
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: inferenceConfig.maxTokens,
    temperature: inferenceConfig.temperature ?? extra.temperature,
    top_p: inferenceConfig.topP ?? extra.top_p,
    stop_sequences: inferenceConfig.stopSequences ?? extra.stop_sequences,
    system: request.system ? translateBlocks(request.system) : undefined,
    messages: list(request.messages).map((message) => {
      const { role, content } = record(message);
      return { role, content: translateBlocks(list(content) as readonly WireBlock[]) };
    }),
    tools: toolConfig?.tools
      ? [...translateTools(toolConfig.tools), ...list(extra.tools)]
      : extra.tools,
    tool_choice: toolConfig?.toolChoice
      ? translateToolChoice(toolConfig.toolChoice)
      : extra.tool_choice,
    output_config: Object.keys(config).length > 0 ? config : undefined,
  });
}

function outputFormat(outputConfig: unknown): unknown {
  const { textFormat } = record(outputConfig);
  if (textFormat === undefined) return undefined;
  const { type, structure } = record(textFormat);
  const { schema } = record(record(structure).jsonSchema);
  return { type, schema: typeof schema === 'string' ? parsed(schema) : schema };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function translateTools(tools: readonly unknown[]): readonly unknown[] {
  return withCacheControl(tools, (tool) => {
    const spec = record(record(tool).toolSpec);
    const { name, description, inputSchema, strict } = spec;
    return defined({
      name,
      description,
      input_schema: record(inputSchema).json,
      strict,
      ...(record(tool).toolSpec ? {} : record(record(tool).systemTool)),
    });
  });
}

function translateToolChoice(choice: unknown): unknown {
  const { any, tool } = record(choice);
  if (tool) return { type: 'tool', name: record(tool).name };
  return { type: any ? 'any' : 'auto' };
}

function translateBlocks(blocks: readonly unknown[]): readonly ModelBlock[] {
  return withCacheControl(blocks, (block) => translateBlock(block as WireBlock)) as ModelBlock[];
}

/** A cache point without anything before it is lost here; the front end has refused it. */
function withCacheControl(
  items: readonly unknown[],
  translate: (item: unknown) => unknown,
): readonly unknown[] {
  const translated: unknown[] = [];
  for (const item of items) {
    const { cachePoint } = record(item);
    const last = translated.pop();
    if (cachePoint === undefined)
      translated.push(...(last === undefined ? [] : [last]), translate(item));
    else if (last !== undefined) {
      const { ttl } = record(cachePoint);
      translated.push({ ...record(last), cache_control: defined({ type: 'ephemeral', ttl }) });
    }
  }
  return translated;
}

function translateBlock(block: WireBlock): ModelBlock {
  const [member = 'unknown'] = Object.keys(block);
  const translate = Object.hasOwn(BLOCKS, member) ? BLOCKS[member] : undefined;
  return translate
    ? (defined(translate(block[member])) as unknown as ModelBlock)
    : { type: member, ...record(block[member]) };
}

/** A block of the Messages format for each member of Converse's union. */
const BLOCKS: Readonly<Record<string, (value: unknown) => object>> = {
  text: (text) => ({ type: 'text', text }),
  json: (json) => ({ type: 'text', text: JSON.stringify(json) }),
  image: (image) => mediaBlock('image', image),
  document: (document) => mediaBlock('document', document),
  toolUse(toolUse) {
    const { toolUseId: id, name, input } = record(toolUse);
    return { type: 'tool_use', id, name, input };
  },
  toolResult(toolResult) {
    const { toolUseId, content, status } = record(toolResult);
    return {
      type: 'tool_result',
      tool_use_id: toolUseId,
      content: translateBlocks(list(content)),
      is_error: status === 'error' ? true : undefined,
    };
  },
  reasoningContent(reasoning) {
    const { reasoningText, redactedContent } = record(reasoning);
    if (redactedContent !== undefined) return { type: 'redacted_thinking', data: redactedContent };
    const { text, signature } = record(reasoningText);
    return { type: 'thinking', thinking: text, signature };
  },
  searchResult(result) {
    const { source, title, content, citations } = record(result);
    return {
      type: 'search_result',
      source,
      title,
      content: translateBlocks(list(content)),
      citations,
    };
  },
  guardContent: (guarded) => ({ type: 'text', text: record(record(guarded).text).text }),
};

function mediaBlock(type: 'image' | 'document', value: unknown): object {
  const { format, source, name, citations } = record(value);
  const { bytes } = record(source);
  const kind = type === 'image' ? 'image' : 'application';
  return {
    type,
    title: name,
    citations,
    source:
      bytes === undefined
        ? source
        : { type: 'base64', media_type: `${kind}/${String(format)}`, data: bytes },
  };
}

function defined<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined),
  ) as Value;
}
