import type {
  CachePoint,
  ContentBlock,
  MediaSource,
  RequestDraft,
  ToolChoice,
  ToolConfig,
} from '../conversation/request-draft.ts';
import { effortOf, thinkingOf } from '../repair/rules/parameters/thinking-intent.ts';

/** The body of an InvokeModel request to Claude, as JSON. */
export type MessagesBody = Readonly<Record<string, unknown>>;

/** What InvokeModel asks for where the caller says nothing: it has no default of its own. */
const MAX_TOKENS = 4_096;

/**
 * Makes the body that InvokeModel takes of a draft: Anthropic's Messages format, with Bedrock's version.
 * Bytes that are no base64 text yet are left to the caller as they are.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html
 */
export function messagesBody(draft: RequestDraft): MessagesBody {
  const { system, messages, toolConfig, inferenceConfig = {} } = draft;
  const { maxTokens = MAX_TOKENS, temperature, topP, stopSequences } = inferenceConfig;
  return defined({
    ...draft.additionalModelRequestFields,
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: maxTokens,
    system: system.length > 0 ? blocks(system) : undefined,
    messages: messages.map(({ role, content }) => ({ role, content: blocks(content) })),
    ...toolMembers(toolConfig),
    temperature,
    top_p: topP,
    stop_sequences: stopSequences,
    ...thinkingMembers(draft),
  });
}

function thinkingMembers(draft: RequestDraft): Record<string, unknown> {
  const intent = draft.thinking ? thinkingOf(draft) : undefined;
  const effort = effortOf(draft);
  const format = draft.outputConfig?.textFormat;
  const outputConfig = defined({
    effort,
    format: format && {
      type: format.type,
      schema: JSON.parse(format.structure.jsonSchema.schema) as unknown,
    },
  });
  return {
    ...(intent
      ? { thinking: defined({ type: intent.type, budget_tokens: intent.budgetTokens }) }
      : {}),
    ...(Object.keys(outputConfig).length > 0 ? { output_config: outputConfig } : {}),
  };
}

function toolMembers(toolConfig: ToolConfig | undefined): Record<string, unknown> {
  if (!toolConfig) return {};
  const tools = marked(toolConfig.tools, ({ toolSpec, systemTool }) =>
    toolSpec
      ? defined({
          name: toolSpec.name,
          description: toolSpec.description,
          input_schema: toolSpec.inputSchema.json,
          strict: toolSpec.strict,
        })
      : { ...systemTool },
  );
  return {
    tools,
    ...(toolConfig.toolChoice ? { tool_choice: choice(toolConfig.toolChoice) } : {}),
  };
}

function choice({ any, tool, none }: ToolChoice): Record<string, unknown> {
  if (tool) return { type: 'tool', name: tool.name };
  if (none) return { type: 'none' };
  return { type: any ? 'any' : 'auto' };
}

function blocks(content: readonly ContentBlock[]): readonly unknown[] {
  return marked(content, block);
}

/** A cache point is a mark on the block before it. */
function marked<Item extends { readonly cachePoint?: CachePoint }>(
  items: readonly Item[],
  translate: (item: Item) => Record<string, unknown>,
): readonly unknown[] {
  const translated: Record<string, unknown>[] = [];
  for (const item of items) {
    const last = translated.at(-1);
    if (!item.cachePoint) translated.push(translate(item));
    else if (last) last.cache_control = defined({ type: 'ephemeral', ttl: item.cachePoint.ttl });
  }
  return translated;
}

function block(content: ContentBlock): Record<string, unknown> {
  const { text, image, document, toolUse, toolResult, reasoningContent } = content;
  if (text !== undefined) return { type: 'text', text };
  if (image) return { type: 'image', source: source(image.source, `image/${image.format}`) };
  if (document) {
    const type = document.format === 'pdf' ? 'application/pdf' : 'text/plain';
    return { type: 'document', title: document.name, source: source(document.source, type) };
  }
  if (toolUse) {
    const { toolUseId: id, name, input } = toolUse;
    return { type: 'tool_use', id, name, input };
  }
  if (toolResult) {
    return defined({
      type: 'tool_result',
      tool_use_id: toolResult.toolUseId,
      content: toolResult.content.map((inner) =>
        inner.json === undefined
          ? block(inner)
          : { type: 'text', text: JSON.stringify(inner.json) },
      ),
      is_error: toolResult.status === 'error' ? true : undefined,
    });
  }
  const { reasoningText, redactedContent } = reasoningContent ?? {};
  if (redactedContent !== undefined) return { type: 'redacted_thinking', data: redactedContent };
  return defined({
    type: 'thinking',
    thinking: reasoningText?.text,
    signature: reasoningText?.signature,
  });
}

function source({ bytes, text }: MediaSource, type: string): Record<string, unknown> {
  return text === undefined
    ? { type: 'base64', media_type: type, data: bytes }
    : { type: 'text', media_type: 'text/plain', data: text };
}

function defined(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
