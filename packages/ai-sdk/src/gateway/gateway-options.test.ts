import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, type ModelMessage, Output, tool } from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { liteLlm, plainLiteLlm } from '../testing/litellm.ts';
import { withCaprock } from '../with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const PDF = 'JVBERi0xLjQKMSAwIG9iago8PCA+PgplbmRvYmoKdHJhaWxlcgo8PCA+Pgo=';

const team = (baseModel = 'claude-sonnet-4-6') =>
  liteLlm(emulator.url, { baseModel })('team-sonnet');
const chat = () => emulator.requests.at(-1)?.chat;
const ttl = { type: 'ephemeral', ttl: '1h' };
const mark = { openaiCompatible: { cache_control: ttl } };
const point = { bedrock: { cachePoint: { type: 'default' as const, ttl: '1h' as const } } };
const weather = tool({ description: 'Tells it', inputSchema: z.object({ city: z.string() }) });

describe.each([
  ["LiteLLM's mark", mark],
  ["Bedrock's cache point", point],
])('%s', (_, providerOptions) => {
  test('goes to what LiteLLM reads it from', async () => {
    const long = 'word '.repeat(3_000);
    const messages: ModelMessage[] = [
      { role: 'user', content: [{ type: 'text', text: long }], providerOptions },
      {
        role: 'assistant',
        content: [
          { type: 'text', text: long, providerOptions },
          { type: 'tool-call', toolCallId: 't1', toolName: 'weather', input: { city: 'Seoul' } },
        ],
      },
      {
        role: 'tool',
        content: [
          {
            type: 'tool-result',
            toolCallId: 't1',
            toolName: 'weather',
            output: { type: 'text', value: long },
          },
        ],
        providerOptions,
      },
    ];
    const instructions = { role: 'system' as const, content: long, providerOptions };
    await generateText({ model: team(), instructions, messages, tools: { weather } });
    expect(chat()?.messages).toMatchObject([
      { role: 'system', content: long, cache_control: ttl },
      { role: 'user', content: long, cache_control: ttl },
      { role: 'assistant', content: long, cache_control: ttl, tool_calls: [{ id: 't1' }] },
      { role: 'tool', content: long, cache_control: ttl },
    ]);
    expect(chat()?.messages?.[2]?.tool_calls?.[0]).not.toHaveProperty('cache_control');
  });

  test('of a part stays with its part', async () => {
    const image = { type: 'file' as const, mediaType: 'image/png', data: PNG };
    const messages: ModelMessage[] = [
      {
        role: 'user',
        content: [
          { type: 'text', text: 'one', providerOptions },
          image,
          { type: 'text', text: 'two' },
        ],
      },
    ];
    await generateText({ model: team(), messages });
    expect(chat()?.messages).toMatchObject([
      {
        content: [
          { type: 'text', text: 'one', cache_control: ttl },
          { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}` } },
          { type: 'text', text: 'two' },
        ],
      },
    ]);
  });

  test('above the four that Bedrock takes is left out', async () => {
    const messages: ModelMessage[] = Array.from({ length: 9 }, (_unused, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content: [{ type: 'text', text: `message ${index}` }],
      providerOptions,
    }));
    await generateText({ model: team(), messages });
    const marked = chat()?.messages?.filter(({ cache_control: control }) => control);
    expect(marked).toHaveLength(4);
  });

  test('goes where the model takes none', async () => {
    const messages: ModelMessage[] = [{ role: 'user', content: 'one', providerOptions }];
    await generateText({ model: team('claude-3-haiku'), messages });
    expect(JSON.stringify(chat())).not.toContain('cache_control');
  });
});

describe('parameters', () => {
  test('that Claude does not have are left out, which LiteLLM would refuse', async () => {
    const settings = {
      prompt: 'Hello',
      seed: 7,
      frequencyPenalty: 0.1,
      presencePenalty: 0.1,
      providerOptions: { litellm: { logit_bias: {}, user: 'me' } },
      maxRetries: 0,
    } as const;
    const plain = plainLiteLlm(emulator.url)('team-sonnet');
    await expect(generateText({ model: plain, ...settings })).rejects.toThrow(
      'UnsupportedParamsError',
    );
    const { warnings } = await generateText({ model: team(), ...settings });
    const foreign = ['seed', 'frequency_penalty', 'presence_penalty', 'logit_bias'];
    expect(Object.keys(chat() ?? {})).not.toEqual(expect.arrayContaining(foreign));
    for (const member of foreign) expect(chat()).not.toHaveProperty(member);
    expect(chat()).toMatchObject({ user: 'me' });
    expect(warnings).toHaveLength(4);
  });

  test('of the model go along, topK too', async () => {
    const { warnings } = await generateText({
      model: team(),
      prompt: 'Hello',
      topK: 5,
      temperature: 0.5,
      maxOutputTokens: 99,
      stopSequences: ['END'],
    });
    expect(chat()).toMatchObject({ top_k: 5, temperature: 0.5, max_tokens: 99, stop: ['END'] });
    expect(warnings).toEqual([]);
  });

  test('a limit above that of the model is lowered', async () => {
    await generateText({ model: team('claude-3-haiku'), prompt: 'Hello', maxOutputTokens: 99_999 });
    expect(chat()?.max_tokens).toBe(4_096);
  });

  test('go under the name that a provider of two words reads', async () => {
    const plain = plainLiteLlm(emulator.url, { name: 'team-gateway' });
    const model = withCaprock(plain, { gateway: true, baseModel: 'claude-sonnet-4-6' })(
      'team-sonnet',
    );
    await generateText({ model, prompt: 'Hello', topK: 5 });
    expect(chat()).toMatchObject({ top_k: 5 });
  });

  test('a clean call is sent as the provider sends it', async () => {
    const settings = {
      messages: [
        { role: 'user', content: 'one' },
        { role: 'assistant', content: 'two' },
        { role: 'user', content: 'three' },
      ] satisfies ModelMessage[],
      temperature: 0.5,
      maxOutputTokens: 100,
      providerOptions: { litellm: { metadata: { tags: ['a'] } } },
    };
    await generateText({ model: plainLiteLlm(emulator.url)('team-sonnet'), ...settings });
    await generateText({ model: team(), ...settings });
    const [plain, guarded] = emulator.requests;
    expect(guarded?.chat).toEqual(plain?.chat);
  });
});

describe('tools', () => {
  const history: ModelMessage[] = [
    { role: 'user', content: 'How is the weather?' },
    {
      role: 'assistant',
      content: [{ type: 'tool-call', toolCallId: 'call|1', toolName: 'get.weather', input: {} }],
    },
    {
      role: 'tool',
      content: [
        {
          type: 'tool-result',
          toolCallId: 'call|1',
          toolName: 'get.weather',
          output: { type: 'text', value: 'Clear' },
        },
      ],
    },
  ];

  test('of the history are declared, and named as Bedrock takes it', async () => {
    const plain = plainLiteLlm(emulator.url)('team-sonnet');
    const settings = { messages: history, maxRetries: 0 };
    await expect(generateText({ model: plain, ...settings })).rejects.toThrow('tools=');
    await generateText({ model: team(), ...settings });
    expect(chat()?.tools).toHaveLength(1);
    const [called] = (chat()?.messages ?? []).flatMap(({ tool_calls: calls }) => calls ?? []);
    expect(called?.id).toMatch(/^[\w-]+$/);
    expect(called?.function.name).toMatch(/^[\w-]+$/);
  });

  test('none is no word of Bedrock', async () => {
    const settings = { prompt: 'Hello', tools: { weather }, toolChoice: 'none' } as const;
    const plain = plainLiteLlm(emulator.url)('team-sonnet');
    await expect(generateText({ model: plain, ...settings, maxRetries: 0 })).rejects.toThrow(
      'none',
    );
    const { text } = await generateText({ model: team(), ...settings });
    expect(text).toBe('You said: Hello');
  });

  test('a tool that must be called is', async () => {
    await generateText({ model: team(), prompt: 'Hi', tools: { weather }, toolChoice: 'required' });
    expect(chat()).toMatchObject({ tool_choice: 'required' });
  });
});

describe('structured output', () => {
  const schema = z.object({ city: z.string().max(40) });
  const plain = () => plainLiteLlm(emulator.url, { supportsStructuredOutputs: true });
  const call = (name: string, baseModel: string) => {
    const model = withCaprock(plain(), { gateway: true, baseModel, onEvent: () => {} })(name);
    return generateText({ model, prompt: 'Where?', output: Output.object({ schema }) });
  };

  test('is a schema that Bedrock compiles where the model takes one', async () => {
    emulator.script({ text: '{"city":"Seoul"}' });
    const { output } = await call('team-sonnet', 'claude-sonnet-4-6');
    expect(output).toEqual({ city: 'Seoul' });
    expect(chat()?.response_format).toMatchObject({ json_schema: { strict: true } });
    expect(JSON.stringify(chat()?.response_format)).not.toContain('"maxLength"');
  });

  test('is asked for in words where LiteLLM would force a tool that the model does not take', async () => {
    const settings = { prompt: 'Where?', output: Output.object({ schema }), maxRetries: 0 };
    await expect(generateText({ model: plain()('newest-sonnet'), ...settings })).rejects.toThrow(
      'tool_choice',
    );
    emulator.script({ text: '{"city":"Seoul"}' });
    const { output } = await call('newest-sonnet', 'claude-sonnet-5-5');
    expect(output).toEqual({ city: 'Seoul' });
    expect(chat()).not.toHaveProperty('response_format');
    expect(chat()?.messages?.[0]).toMatchObject({ content: expect.stringContaining('"city"') });
  });

  test('is left to the tool of LiteLLM elsewhere', async () => {
    emulator.script({ toolUse: { name: 'json_tool_call', input: { city: 'Seoul' } } });
    const { output } = await call('claude-opus', 'claude-opus-4-8');
    expect(output).toEqual({ city: 'Seoul' });
    expect(chat()).toMatchObject({ response_format: { type: 'json_schema' } });
  });
});

describe('files', () => {
  const ask = (part: object): ModelMessage[] => [
    { role: 'user', content: [{ type: 'text', text: 'What is it?' }, part as never] },
  ];

  test('a PDF goes as a file', async () => {
    const file = {
      type: 'file',
      mediaType: 'application/pdf',
      data: PDF,
      filename: 'my report.pdf',
    };
    await generateText({ model: team(), messages: ask(file) });
    expect(chat()?.messages?.[0]?.content).toMatchObject([
      { type: 'text' },
      { type: 'text', text: expect.stringContaining('my report.pdf') },
      { type: 'file', file: { file_data: `data:application/pdf;base64,${PDF}` } },
    ]);
  });

  test('a text goes as text', async () => {
    const file = { type: 'file', mediaType: 'text/plain', data: btoa('Some words') };
    const { warnings } = await generateText({ model: team(), messages: ask(file) });
    expect(chat()?.messages?.[0]?.content).toMatchObject([
      { type: 'text' },
      { type: 'text', text: 'Some words' },
    ]);
    expect(warnings).toEqual([]);
  });

  test('an image under another name is declared as what it is', async () => {
    const file = { type: 'file', mediaType: 'image/jpeg', data: PNG };
    await generateText({ model: team(), messages: ask(file) });
    expect(chat()?.messages?.[0]?.content).toMatchObject([
      { type: 'text' },
      { image_url: { url: `data:image/png;base64,${PNG}` } },
    ]);
  });

  test('what the provider cannot send is its own error', async () => {
    const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const file = { type: 'file', mediaType, data: btoa('PK') };
    const call = generateText({ model: team(), messages: ask(file) });
    await expect(call).rejects.toMatchObject({ name: 'AI_UnsupportedFunctionalityError' });
    expect(emulator.requests).toEqual([]);
  });
});
