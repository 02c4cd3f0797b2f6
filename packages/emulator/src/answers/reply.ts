import { type ConverseRequest, toolResultsOf } from '../wire/converse-request.ts';

/** What a test scripts as the answer of a model. */
export interface ScriptedReply {
  readonly text?: string;
  readonly toolUse?: { readonly name: string; readonly input: unknown };
}

/** An answer in the making: blocks, why it stopped, and what it counts. */
export interface Reply {
  readonly content: readonly ReplyBlock[];
  readonly stopReason: 'end_turn' | 'tool_use' | 'max_tokens';
  readonly usage: {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly totalTokens: number;
  };
}

/** A block of an answer. */
export type ReplyBlock =
  | { readonly text: string }
  | {
      readonly toolUse: {
        readonly toolUseId: string;
        readonly name: string;
        readonly input: unknown;
      };
    };

/** Characters that count as one token. */
const CHARACTERS_PER_TOKEN = 4;

/** The answer to a request: what was scripted, else a tool call where one is forced, else an echo. */
export function replyTo(request: ConverseRequest, scripted: ScriptedReply | undefined): Reply {
  const content = contentOf(request, scripted);
  const inputTokens = tokens(JSON.stringify([request.system ?? [], request.messages ?? []]));
  const text = content.map((block) =>
    'text' in block ? block.text : JSON.stringify(block.toolUse.input),
  );
  const wanted = tokens(text.join(''));
  const { maxTokens } = request.inferenceConfig ?? {};
  const cut = maxTokens !== undefined && wanted > maxTokens;
  const outputTokens = cut ? maxTokens : wanted;
  return {
    content: cut ? content.map((block) => cutBlock(block, maxTokens)) : content,
    stopReason: cut
      ? 'max_tokens'
      : content.some((block) => 'toolUse' in block)
        ? 'tool_use'
        : 'end_turn',
    usage: { inputTokens, outputTokens, totalTokens: inputTokens + outputTokens },
  };
}

function contentOf(request: ConverseRequest, scripted: ScriptedReply | undefined): ReplyBlock[] {
  const toolUse = scripted?.toolUse ?? (scripted ? undefined : forcedCall(request));
  const toolUseId = `tooluse_${request.messages?.length ?? 0}`;
  return [
    ...(scripted?.text === undefined ? [] : [{ text: scripted.text }]),
    ...(toolUse ? [{ toolUse: { toolUseId, ...toolUse } }] : []),
    ...(scripted || toolUse ? [] : [{ text: echo(request) }]),
  ];
}

function forcedCall({ toolConfig }: ConverseRequest) {
  const { toolChoice, tools = [] } = toolConfig ?? {};
  if (!toolChoice?.any && !toolChoice?.tool) return undefined;
  const name = toolChoice.tool?.name ?? tools.find(({ toolSpec }) => toolSpec)?.toolSpec?.name;
  const spec = tools.find(({ toolSpec }) => toolSpec?.name === name)?.toolSpec;
  return name === undefined ? undefined : { name, input: sampleOf(spec?.inputSchema?.json) };
}

/** A value that fits a JSON schema, as far as type, enum, properties and items say. */
function sampleOf(schema: unknown): unknown {
  const {
    type,
    enum: values,
    properties = {},
    items,
    const: constant,
  } = (schema ?? {}) as {
    type?: string;
    enum?: unknown[];
    const?: unknown;
    properties?: Record<string, unknown>;
    items?: unknown;
  };
  if (constant !== undefined) return constant;
  if (values) return values[0];
  switch (type) {
    case 'string':
      return 'text';
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [sampleOf(items)];
    default:
      return Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, sampleOf(value)]),
      );
  }
}

function echo({ messages = [], system = [] }: ConverseRequest): string {
  const last = messages.at(-1);
  const said = last?.content.flatMap(({ text }) => text ?? []).at(-1) ?? '';
  const results = toolResultsOf(last).length;
  const about = results > 0 ? ` with ${results} tool result${results > 1 ? 's' : ''}` : '';
  const prompted = system.some(({ text }) => text) ? ' under a system prompt' : '';
  return `You said${prompted}${about}: ${said}`;
}

function cutBlock(block: ReplyBlock, maxTokens: number): ReplyBlock {
  return 'text' in block ? { text: block.text.slice(0, maxTokens * CHARACTERS_PER_TOKEN) } : block;
}

function tokens(text: string): number {
  return Math.max(1, Math.ceil(text.length / CHARACTERS_PER_TOKEN));
}
