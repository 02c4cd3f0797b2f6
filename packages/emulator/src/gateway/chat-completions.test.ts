import { describe, expect, test } from 'vitest';
import { behindGroup, complete, refusesChat, stream } from '../testing/chat-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const tools = [
  {
    type: 'function',
    function: {
      name: 'get-weather',
      parameters: { type: 'object', properties: { city: { type: 'string' } } },
    },
  },
];
const bedrock = (message: string) => `BedrockException - ${JSON.stringify({ message })}`;

describe('a tool call', () => {
  test('goes round, under the name that the caller gave', async () => {
    emulator.script({ toolUse: { name: 'get_weather', input: { city: 'Seoul' } } });
    const { choices } = await complete(emulator, { tools });
    expect(choices[0]).toMatchObject({
      finish_reason: 'tool_calls',
      message: {
        content: '',
        tool_calls: [
          {
            id: expect.stringMatching(/^tooluse_/),
            type: 'function',
            function: { name: 'get-weather', arguments: '{"city":"Seoul"}' },
          },
        ],
      },
    });
    const { message } = choices[0] ?? {};
    const [call] = message?.tool_calls ?? [];
    const result = { role: 'tool', tool_call_id: call?.id, content: 'sunny' };
    const asked = { role: 'user', content: 'weather?' };
    const answer = await complete(emulator, { tools, messages: [asked, message, result] });
    expect(answer.choices[0]?.message.content).toBe('You said with 1 tool result: ');
  });

  test('streams: the id and the name first, then the arguments', async () => {
    emulator.script({ text: 'Let me see.', toolUse: { name: 'get_weather', input: { a: 1 } } });
    const { chunks, finishReason } = await stream(emulator, { tools });
    const calls = chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
    expect(calls[0]).toEqual({
      id: expect.stringMatching(/^tooluse_/),
      function: { arguments: '', name: 'get-weather' },
      type: 'function',
      index: 0,
    });
    expect(calls.map((call) => call.function?.arguments).join('')).toBe('{"a":1}');
    expect(finishReason).toBe('tool_calls');
  });
});

describe('a stream', () => {
  test('has the role in its first chunk, the reason in its last, and no counts unasked', async () => {
    const { chunks, text, error } = await stream(emulator);
    expect(error).toBeUndefined();
    expect(text).toBe('You said: hello');
    expect(chunks[0]).toEqual({
      id: expect.stringMatching(/^chatcmpl-/),
      created: expect.any(Number),
      model: 'claude-sonnet-4',
      object: 'chat.completion.chunk',
      // The client fills in the reason that LiteLLM leaves out.
      choices: [
        { delta: { content: 'You said: he', role: 'assistant' }, finish_reason: null, index: 0 },
      ],
    });
    expect(chunks.at(-1)?.choices).toEqual([{ finish_reason: 'stop', delta: {}, index: 0 }]);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(chunks.some(({ usage }) => usage)).toBe(false);
  });

  test('tells its counts behind the reason, beside an empty choice', async () => {
    const { chunks } = await stream(emulator, { stream_options: { include_usage: true } });
    expect(chunks.at(-1)).toMatchObject({
      choices: [{ delta: {}, index: 0 }],
      usage: { prompt_tokens: expect.any(Number), completion_tokens: expect.any(Number) },
    });
  });

  test('ends with [DONE]', async () => {
    const response = await fetch(`${emulator.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: 'Bearer sk-local-gateway' },
      body: JSON.stringify({
        model: 'fast',
        messages: [{ role: 'user', content: 'hello' }],
        stream: true,
      }),
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect((await response.text()).endsWith('}\n\ndata: [DONE]\n\n')).toBe(true);
  });

  test('of redacted and other blocks', async () => {
    emulator.script({
      redactedReasoning: 'hidden',
      content: undefined,
      text: 'seen',
    } as Parameters<typeof emulator.script>[0]);
    const { chunks, text } = await stream(emulator);
    expect(chunks[0]?.choices[0]?.delta).toMatchObject({
      thinking_blocks: [{ type: 'redacted_thinking', data: expect.any(String) }],
    });
    expect(text).toBe('seen');
    emulator.script({ content: [{ type: 'text', text: 'cited', citations: [{ title: 'a' }] }] });
    expect((await stream(emulator)).text).toBe('cited');
    emulator.script({ content: [{ type: 'text', text: 'cited', citations: [{ title: 'a' }] }] });
    expect((await complete(emulator)).choices[0]?.message.content).toBe('cited');
  });
});

describe('thinking', () => {
  const body = { model: 'claude-sonnet-4', reasoning_effort: 'low', max_tokens: 4000 };

  test('comes as reasoning_content and thinking_blocks, and goes back as it came', async () => {
    const first = await complete(emulator, body);
    const { message } = first.choices[0] ?? {};
    expect(message).toMatchObject({
      content: 'You said: hello',
      reasoning_content: 'The user said: hello',
      thinking_blocks: [
        { type: 'thinking', thinking: 'The user said: hello', signature: expect.any(String) },
      ],
    });
    const user = { role: 'user', content: 'hello' };
    const second = await complete(emulator, { ...body, messages: [user, message, user] });
    expect(second.choices[0]?.finish_reason).toBe('stop');
  });

  test('streams, its signature alone at the end', async () => {
    const { chunks } = await stream(emulator, body);
    const thoughts = chunks.flatMap(({ choices }) => {
      const delta = choices[0]?.delta as { readonly thinking_blocks?: readonly object[] };
      return delta.thinking_blocks ?? [];
    });
    expect(thoughts.at(0)).toEqual({ type: 'thinking', thinking: 'The user sai' });
    expect(thoughts.at(-1)).toEqual({
      type: 'thinking',
      thinking: '',
      signature: expect.any(String),
    });
  });
});

describe('a response format', () => {
  const schema = { type: 'object', properties: { a: { const: 1 } }, required: ['a'] };
  const response_format = { type: 'json_schema', json_schema: { name: 'it', schema } };

  test.each([
    ['of a model with an output format of its own', 'fast'],
    ['of a model without one, by a tool', 'claude-opus-4-1'],
  ])('%s', async (_, model) => {
    emulator.setWorld(({ gateway, ...world }) => ({
      ...world,
      gateway: {
        ...gateway,
        groups: {
          ...gateway.groups,
          'claude-opus-4-1': { model: 'us.anthropic.claude-opus-4-1-20250805-v1:0' },
        },
      },
    }));
    const schemaOfTool = { ...schema, additionalProperties: false };
    const format = {
      ...response_format,
      json_schema: { name: 'it', description: 'it', schema: schemaOfTool },
    };
    const { choices } = await complete(emulator, { model, response_format: format });
    expect(choices[0]).toMatchObject({
      finish_reason: 'stop',
      message: { content: '{"a":1}', tool_calls: null },
    });
    expect((await stream(emulator, { model, response_format: format })).text).toBe('{"a":1}');
  });

  test('text is none', async () => {
    const { choices } = await complete(emulator, { response_format: { type: 'text' } });
    expect(choices[0]?.message.content).toBe('You said: hello');
  });
});

test('the end of an answer has OpenAI’s name', async () => {
  expect((await complete(emulator, { max_tokens: 1 })).choices[0]?.finish_reason).toBe('length');
  expect((await complete(emulator, { stop: 'said' })).choices[0]?.finish_reason).toBe('stop');
  emulator.script({ text: 'no', stopReason: 'guardrail_intervened' });
  expect((await complete(emulator)).choices[0]?.finish_reason).toBe('content_filter');
});

test('the prompt counts what came from the cache', async () => {
  emulator.script({ usage: { inputTokens: 5, outputTokens: 2, cacheReadInputTokens: 100 } });
  const { usage } = await complete(emulator);
  expect(usage).toMatchObject({
    prompt_tokens: 105,
    completion_tokens: 2,
    total_tokens: 107,
    prompt_tokens_details: { cached_tokens: 100 },
    cache_read_input_tokens: 100,
  });
});

describe('what LiteLLM refuses itself', () => {
  const call = { id: 'a', type: 'function', function: { name: 'f', arguments: '{}' } };
  const history = [
    { role: 'user', content: 'hello' },
    { role: 'assistant', content: null, tool_calls: [call] },
    { role: 'tool', tool_call_id: 'a', content: 'ok' },
  ];

  test('system messages alone', async () => {
    const messages = [{ role: 'system', content: 'Be kind.' }];
    const message =
      'litellm.BadRequestError: Invalid Message bedrock requires at least one non-system message. Received Model Group=claude-sonnet-4\nAvailable Model Group Fallbacks=None';
    await refusesChat(complete(emulator, { messages }), 400, { message });
    expect((await stream(emulator, { messages })).error).toMatchObject({ status: 400 });
    await refusesChat(complete(emulator, { messages: [] }), 400, { message });
  });

  test('tool calls in the history of a request without tools', () =>
    refusesChat(complete(emulator, { messages: history }), 400, {
      message: behindGroup(
        "litellm.UnsupportedParamsError: Bedrock doesn't support tool calling without `tools=` param specified. Pass `tools=` param OR set `litellm.modify_params = True` // `litellm_settings::modify_params: True` to add dummy tool to the request.",
      ),
    }));

  test.each([
    ['none', ''],
    ['sometimes', " Supported tool_choice values=['auto', 'required', json object]."],
  ])('the tool choice %s', (tool_choice, values) =>
    refusesChat(complete(emulator, { tools, tool_choice }), 400, {
      message: behindGroup(
        `litellm.UnsupportedParamsError: Bedrock doesn't support tool_choice=${tool_choice}.${values} To drop it from the call, set \`litellm.drop_params = True.`,
      ),
    }),
  );

  test('parameters that it cannot translate', async () => {
    await refusesChat(complete(emulator, { presence_penalty: 0.5, seed: 1, n: 1 }), 400, {
      message: behindGroup(
        "litellm.UnsupportedParamsError: bedrock does not support parameters: ['presence_penalty', 'seed'], for model=us.anthropic.claude-sonnet-4-5-20250929-v1:0. To drop these, set `litellm.drop_params=True` or for proxy:\n\n`litellm_settings:\n drop_params: true`\n. \n If you want to use these params dynamically send allowed_openai_params=['presence_penalty', 'seed'] in your request.",
      ),
    });
    expect((await complete(emulator, { n: 1, user: 'me' })).model).toBe('claude-sonnet-4');
  });

  test('arguments that are no JSON', () => {
    const broken = { ...call, function: { name: 'f', arguments: '{"a":' } };
    const messages = [history[0], { ...history[1], tool_calls: [broken] }, history[2]];
    return refusesChat(complete(emulator, { tools, messages }), 500, {
      message: expect.stringMatching(
        /^litellm\.APIConnectionError: Unable to convert openai tool calls=.* to bedrock tool calls\. Received error=/,
      ),
    });
  });

  test.each([
    ['a message that is none', { messages: [null] }],
    ['a tool that is none', { tools: [{ type: 'function' }] }],
    ['a call that is none', { tools, messages: [{ role: 'assistant', tool_calls: [{}] }] }],
  ])('%s', (_, body) =>
    refusesChat(complete(emulator, body), 400, {
      message: expect.stringMatching(/^Invalid request format: /),
      type: 'invalid_request_error',
    }),
  );

  test('a picture that it would have to fetch', () => {
    const content = [{ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }];
    return refusesChat(complete(emulator, { messages: [{ role: 'user', content }] }), 400, {
      message: expect.stringContaining('This gateway fetches nothing: send images and files as'),
    });
  });
});

describe('what Bedrock refuses', () => {
  test('is judged as Converse judges it, and wrapped', () =>
    refusesChat(complete(emulator, { temperature: 1, top_p: 0.5 }), 400, {
      message: behindGroup(
        `litellm.BadRequestError: ${bedrock('The model returned the following errors: `temperature` and `top_p` cannot both be specified for this model. Please use only one.')}`,
      ),
    }));

  test('before a stream starts it has a status', async () => {
    const { error } = await stream(emulator, { temperature: 1, top_p: 0.5 });
    expect(error).toMatchObject({ status: 400, code: '400' });
  });

  test('a member that nobody knows reaches the model', () =>
    refusesChat(complete(emulator, { chat_id: 'a' }), 400, {
      message: expect.stringContaining('chat_id: Extra inputs are not permitted'),
    }));

  test('a model that has come to its end', async () => {
    emulator.setWorld(({ gateway, ...world }) => ({
      ...world,
      gateway: {
        ...gateway,
        groups: { old: { model: 'us.anthropic.claude-3-5-sonnet-20241022-v2:0' } },
      },
    }));
    await refusesChat(complete(emulator, { model: 'old' }), 404, {
      message: expect.stringMatching(/^litellm\.NotFoundError: BedrockException - \{"message":/),
    });
  });

  test('a permission that the proxy does not have', async () => {
    emulator.setWorld(({ gateway, ...world }) => ({
      ...world,
      gateway: {
        ...gateway,
        identity: {
          ...gateway.identity,
          denials: [{ action: 'bedrock:InvokeModel', by: 'missing' }],
        },
      },
    }));
    await refusesChat(complete(emulator), 403, {
      message: behindGroup(
        'litellm.PermissionDeniedError: BedrockException - {"Message":"User: arn:aws:iam::123456789012:user/litellm-proxy is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0 because no identity-based policy allows the bedrock:InvokeModel action"}',
      ),
    });
    expect((await stream(emulator)).error).toBeUndefined();
  });
});
