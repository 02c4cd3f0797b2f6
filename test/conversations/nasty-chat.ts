import fc from 'fast-check';

/** Texts as people and programs really leave them. */
const text = fc.oneof(
  fc.constantFrom('', ' ', '\n\n', 'hello', '네, 계속해요 🙂', 'half \ud83d emoji', '{', 'x '),
  fc.string({ maxLength: 8 }),
);
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PDF = Buffer.from('%PDF-1.4\n<< /Type /Page >>\n%%EOF\n').toString('base64');
const id = fc.constantFrom('call_1', 'call_2', 'call|3', '', 'x'.repeat(70), 'functions.look:4');
const name = fc.constantFrom('look', 'server.tool', '날씨', 'a'.repeat(65));
const args = fc.constantFrom('{}', '', '{"q":"x"}', '{"q": "cut', '["a"]', '"{}"', '5');
const cached = fc.constantFrom(undefined, { type: 'ephemeral' }, { type: 'ephemeral', ttl: '1h' });

const part = fc.oneof(
  fc.record({ type: fc.constant('text'), text, cache_control: cached }),
  fc.record({
    type: fc.constant('image_url'),
    image_url: fc.record({
      url: fc.constantFrom(
        `data:image/png;base64,${PNG}`,
        `data:image/jpeg;base64,${PNG}`,
        'data:image/png;base64,',
      ),
    }),
  }),
  fc.record({
    type: fc.constant('file'),
    file: fc.record({
      filename: fc.constantFrom('report', 'my-report.pdf', '계약서.pdf', 'a  b'),
      file_data: fc.constantFrom(
        `data:application/pdf;base64,${PDF}`,
        'data:text/plain;base64,aGVsbG8=',
      ),
    }),
    cache_control: cached,
  }),
);
const content = fc.oneof(text, fc.array(part, { maxLength: 3 }));
const thought = fc.record({
  type: fc.constant('thinking'),
  thinking: text,
  signature: fc.constantFrom(undefined, '', 'signed-elsewhere'),
});
const toolCall = fc.record({
  id,
  type: fc.constant('function'),
  function: fc.record({ name, arguments: args }),
});

const message = fc.oneof(
  { weight: 3, arbitrary: fc.record({ role: fc.constant('user'), content }) },
  {
    weight: 3,
    arbitrary: fc.record({
      role: fc.constant('assistant'),
      content: fc.oneof(text, fc.constant(null)),
      tool_calls: fc.array(toolCall, { maxLength: 3 }),
      thinking_blocks: fc.array(thought, { maxLength: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ role: fc.constant('tool'), tool_call_id: id, content: text }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ role: fc.constantFrom('system', 'developer'), content: text }),
  },
);

const schema = fc.constantFrom(
  { type: 'object', properties: {} },
  undefined,
  {},
  { anyOf: [{ type: 'object', properties: { a: {} } }, { type: 'object' }] },
  { type: 'array', items: { type: 'string' } },
  { type: 'object', properties: { 도시: { type: 'string', nullable: true } }, required: ['도시'] },
  { type: 'object', properties: { n: { type: 'number', minimum: 1, exclusiveMinimum: true } } },
);
const tool = fc.record({
  type: fc.constant('function'),
  function: fc.record({
    name,
    description: fc.constantFrom('', 'Looks'),
    parameters: schema,
    strict: fc.constantFrom(undefined, true, false),
  }),
});

/** Parameters of a request, each of which some model refuses. */
const parameters = fc.record(
  {
    tools: fc.array(tool, { maxLength: 3 }),
    tool_choice: fc.constantFrom('auto', 'none', 'required'),
    temperature: fc.constantFrom(0, 0.5, 1, 2),
    top_p: fc.constantFrom(0.5, 1),
    max_tokens: fc.constantFrom(1, 800, 4_096, 200_000),
    stop: fc.constantFrom('\n', ['END', ' '], []),
    thinking: fc.constantFrom(
      { type: 'enabled', budget_tokens: 500 },
      { type: 'enabled', budget_tokens: 4_000 },
      { type: 'adaptive' },
      { type: 'disabled' },
    ),
    effort: fc.constantFrom('low', 'xhigh', 'max'),
    response_format: fc.constant({
      type: 'json_schema',
      json_schema: { name: 'r', schema: { type: 'object', properties: { a: { minimum: 1 } } } },
    }),
  },
  { requiredKeys: [] },
);

/** A chat request of an agent that ran into everything at once. */
export const nastyChat = fc
  .record({ messages: fc.array(message, { maxLength: 12 }), params: parameters })
  .map(({ messages, params }) => ({ messages, ...params }));
