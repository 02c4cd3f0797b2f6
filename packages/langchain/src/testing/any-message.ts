import {
  AIMessage,
  type BaseMessage,
  ChatMessage,
  FunctionMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import fc from 'fast-check';

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PDF = 'JVBERi0xLjQKMSAwIG9iago8PCA+PgplbmRvYmoKdHJhaWxlcgo8PCA+Pgo=';

/** What a person says, with every kind of white space that is no word. */
const text = fc.constantFrom('hello', 'world', '안녕하세요', '', ' ', '\n\t', '\u00a0', '\u3000');
/** What only the model says, so that it can be told from what a person says. */
const said = fc.constantFrom('Sure.', 'Sunny  ', '그럼요', '', ' ', '\n');
/** What the model thinks, which is never shown. */
export const THOUGHT = 'secret thought';
const id = fc.constantFrom('t1', 't2', 't3', '', 'call|x/1==', 'x'.repeat(80));
const name = fc.constantFrom('weather', 'bad name!', '날씨', '');
const args = fc.constantFrom<unknown>(
  {},
  { city: 'Seoul' },
  { 도시: '서울' },
  ['ls'],
  'text',
  null,
);

const media = fc.constantFrom<object>(
  { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}` } },
  { type: 'image_url', image_url: `data:image/jpg;base64,${PNG}` },
  { type: 'image_url', image_url: { url: 'https://example.com/a.png' } },
  { type: 'image', source_type: 'base64', mime_type: 'image/png', data: PNG },
  { type: 'image', mimeType: 'image/png', data: PNG },
  { type: 'image', source: { type: 'base64', media_type: 'image/png', data: PNG } },
  { type: 'file', source_type: 'base64', mime_type: 'application/pdf', data: PDF },
  { type: 'file', mimeType: 'application/pdf', data: PDF, metadata: { filename: 'a.b.pdf' } },
  { type: 'text-plain', mimeType: 'text/plain', text: 'notes' },
  { type: 'input_image', image_url: `data:image/png;base64,${PNG}` },
);
const cachePoint = fc.constant({ cachePoint: { type: 'default' } });
const humanPart = fc.oneof(
  text.map((value) => ({ type: 'text', text: value })),
  text.map((value) => ({ type: 'input_text', text: value })),
  text,
  media,
  cachePoint,
  fc.tuple(id, text).map(([tool_use_id, content]) => ({
    type: 'tool_result',
    tool_use_id,
    content,
  })),
);

const thought = fc.constantFrom<object>(
  { type: 'thinking', thinking: THOUGHT },
  { type: 'reasoning', reasoning: THOUGHT },
  { type: 'reasoning', summary: [{ type: 'summary_text', text: THOUGHT }] },
  { type: 'reasoning_content', reasoningText: { text: 'a piece of a stream' } },
  { type: 'reasoning_content', reasoningText: { text: 'signed', signature: 'c2lnbmF0dXJl' } },
  { type: 'thinking', thinking: 'signed', signature: 'c2lnbmF0dXJl' },
  { type: 'redacted_thinking', data: 'cmVkYWN0ZWQ=' },
);
const foreignPart = fc.constantFrom<object>(
  { type: 'input_json_delta', index: 1, input: '{}' },
  { type: 'server_tool_use', id: 'srv_1', name: 'web_search', input: { query: 'x' } },
  { type: 'web_search_tool_result', tool_use_id: 'srv_1', content: [] },
  { type: 'function_call', call_id: 't1', name: 'weather', arguments: '{}' },
  { type: 'non_standard', value: { type: 'image_generation_call' } },
  { type: 'text' },
  { type: 'citations_content', citationsContent: { content: [{ text: 'cited' }], citations: [] } },
);
const assistantPart = fc.oneof(
  said.map((value) => ({ type: 'text', text: value })),
  said.map((value) => ({ type: 'output_text', text: value })),
  said.map((value) => ({ type: 'refusal', refusal: value })),
  said,
  thought,
  foreignPart,
  cachePoint,
  media,
  fc.record({ type: fc.constant('tool_use'), id, name, input: args }),
  fc.record({ type: fc.constant('tool_call'), id, name, args }),
);

const toolCall = fc.record({ id, name, args });
const invalidCall = fc.record({
  id: fc.option(id, { nil: undefined }),
  name: fc.option(name, { nil: undefined }),
  args: fc.constantFrom('{"city": "Seo', '', undefined),
});

function anyOf<Item>(item: fc.Arbitrary<Item>, maxLength: number): fc.Arbitrary<Item[]> {
  return fc.array(item, { maxLength, size: 'max' });
}

/** A message to be made: plain data, so that a failing case can be read. */
interface MessageFields {
  readonly kind: keyof typeof MAKERS;
  readonly fields: Readonly<Record<string, unknown>>;
}

const MAKERS = {
  human: HumanMessage,
  ai: AIMessage,
  tool: ToolMessage,
  system: SystemMessage,
  chat: ChatMessage,
  function: FunctionMessage,
} as const;

/** Makes the message. */
export function messageOf({ kind, fields }: MessageFields): BaseMessage {
  const Maker = MAKERS[kind] as unknown as new (fields: unknown) => BaseMessage;
  return new Maker(structuredClone(fields));
}

const messages = {
  human: fc.record({ content: fc.oneof(text, anyOf(humanPart, 3)) }),
  ai: fc.record({
    content: fc.oneof(said, anyOf(assistantPart, 4)),
    tool_calls: fc.oneof(fc.constant([]), anyOf(toolCall, 3)),
    invalid_tool_calls: fc.oneof(fc.constant([]), anyOf(invalidCall, 2)),
    response_metadata: fc.constantFrom({}, { output_version: 'v1' }),
  }),
  tool: fc.record({
    content: fc.oneof(text, anyOf(fc.oneof(humanPart, fc.constant({ row: 1 })), 2)),
    tool_call_id: id,
    status: fc.constantFrom('success', 'error'),
  }),
  system: fc.record({ content: fc.oneof(text, anyOf(fc.oneof(text, media, cachePoint), 2)) }),
  chat: fc.record({
    content: text,
    role: fc.constantFrom('user', 'system', 'developer', 'tool', 'critic'),
  }),
  function: fc.record({ content: text, name: fc.constant('weather') }),
} satisfies Record<keyof typeof MAKERS, fc.Arbitrary<object>>;

const WEIGHTS = { human: 4, ai: 4, tool: 3, system: 1, chat: 1, function: 1 };

/** Any one message that a LangChain history may hold, whoever wrote it. */
const anyMessage: fc.Arbitrary<MessageFields> = fc.oneof(
  ...(Object.keys(MAKERS) as MessageFields['kind'][]).map((kind) => ({
    weight: WEIGHTS[kind],
    arbitrary: (messages[kind] as fc.Arbitrary<MessageFields['fields']>).map((fields) => ({
      kind,
      fields,
    })),
  })),
);

/** A history of one message or more. */
export const anyHistory = fc.array(anyMessage, { minLength: 1, maxLength: 8, size: 'max' });
