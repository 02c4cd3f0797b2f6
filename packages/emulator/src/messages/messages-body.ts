/**
 * The body that the model itself gets: Anthropic's Messages format, as InvokeModel takes it and as the
 * front end translates a Converse request. Every member may be missing or of a wrong type.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html
 */
export interface MessagesBody {
  readonly anthropic_version?: unknown;
  readonly anthropic_beta?: unknown;
  readonly max_tokens?: unknown;
  readonly system?: unknown;
  readonly messages?: unknown;
  readonly tools?: unknown;
  readonly tool_choice?: unknown;
  readonly thinking?: unknown;
  readonly output_config?: unknown;
  readonly temperature?: unknown;
  readonly top_p?: unknown;
  readonly top_k?: unknown;
  readonly stop_sequences?: unknown;
  readonly [member: string]: unknown;
}

/** A turn of the Messages format. */
export interface ModelMessage {
  readonly role: string;
  readonly content: readonly ModelBlock[];
}

/** A block of the Messages format: its type, and the members of that type. */
export interface ModelBlock {
  readonly type: string;
  readonly cache_control?: { readonly type: string; readonly ttl?: string };
  readonly [member: string]: unknown;
}

/** Anything as a record; an empty one for what is none. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** Anything as a list; an empty one for what is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The turns of a body, their content as blocks: a text stands for one text block. */
export function messagesOf(body: MessagesBody): readonly ModelMessage[] {
  const known = turns.get(body);
  if (known) return known;
  const read = list(body.messages).map((message) => {
    const { role, content } = record(message);
    return { role: String(role), content: blocksOf(content) };
  });
  turns.set(body, read);
  return read;
}

/** Dozens of validations read the turns of each body; nothing ever changes a body. */
const turns = new WeakMap<MessagesBody, readonly ModelMessage[]>();

/** The system prompt as blocks. */
export function systemOf(body: MessagesBody): readonly ModelBlock[] {
  return blocksOf(body.system);
}

/** The tool definitions of a body. */
export function toolsOf(body: MessagesBody): readonly Readonly<Record<string, unknown>>[] {
  return list(body.tools).map(record);
}

function blocksOf(content: unknown): readonly ModelBlock[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return list(content).map((block) => ({ type: '', ...record(block) }));
}
