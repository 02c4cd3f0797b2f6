import { useEmulator } from '@caprock/emulator/vitest';
import {
  AIMessage,
  type BaseMessage,
  ChatMessage,
  FunctionMessage,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { bedrockModel, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const image = { image: { format: 'png', source: { bytes: PNG } } };

const ask = new HumanMessage('Well?');
const ai = (...content: object[]) => new AIMessage({ content } as never);
const human = (...content: object[]) => new HumanMessage({ content } as never);
const call = { id: 'a', name: 'weather', args: {} };
const answered = (...content: object[]) => [
  ask,
  new AIMessage({ content: '', tool_calls: [call] }),
  new ToolMessage({ content, tool_call_id: 'a' } as never),
];

async function send(messages: BaseMessage[], model = 'claude-sonnet-4-6', options: object = {}) {
  const view = withCaprock(bedrockModel({ model }), { onEvent: () => {} });
  await view.invoke(messages, options);
  expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
  const { system, messages: sent = [], toolConfig } = emulator.requests[0]?.body ?? {};
  return { system, sent, blocks: sent.flatMap(({ content }) => content), toolConfig };
}

describe('what other providers leave in a history', () => {
  test.each([
    { type: 'server_tool_use', id: 's', name: 'web_search', input: {} },
    { type: 'web_search_tool_result', tool_use_id: 's', content: [] },
    { type: 'function_call', call_id: 's', name: 'weather', arguments: '{}' },
    { type: 'reasoning', summary: [{ type: 'summary_text', text: 'hm' }] },
    { type: 'non_standard', value: { type: 'image_generation_call' } },
  ])('$type is left out', async (part) => {
    const { blocks } = await send([ask, ai({ type: 'text', text: 'Yes.' }, part), ask]);
    expect(blocks).toEqual([{ text: 'Well?' }, { text: 'Yes.' }, { text: 'Well?' }]);
  });

  test('a refusal is what the model said', async () => {
    const { blocks } = await send([ask, ai({ type: 'refusal', refusal: 'I cannot.' }), ask]);
    expect(blocks[1]).toEqual({ text: 'I cannot.' });
  });

  test('an image that the model made is shown to it in the next turn', async () => {
    const part = { type: 'image_url', image_url: { url: `data:image/png;base64,${PNG}` } };
    const { sent } = await send([ask, ai({ type: 'text', text: 'Here.' }, part), ask]);
    expect(sent[1]?.content).toEqual([{ text: 'Here.' }]);
    expect(sent[2]?.content).toContainEqual(image);
  });

  test.each([
    { type: 'input_image', image_url: `data:image/png;base64,${PNG}` },
    { type: 'file', mimeType: 'image/png', data: PNG },
    { type: 'image_url', image_url: { url: `data:image/png;charset=utf-8;base64,${PNG}` } },
  ])('an image in other words: $type', async (part) => {
    const { blocks } = await send([human({ type: 'text', text: 'Look' }, part)]);
    expect(blocks).toContainEqual(image);
  });

  test.each([
    { type: 'text-plain', mimeType: 'text/plain', text: 'notes', title: 'notes' },
    { type: 'input_file', filename: 'notes', file_data: 'data:text/plain;base64,bm90ZXM=' },
  ])('a file in other words: $type', async (part) => {
    const { blocks } = await send([human({ type: 'text', text: 'Read' }, part)]);
    const source = { bytes: 'bm90ZXM=' };
    expect(blocks).toContainEqual({ document: { format: 'txt', name: 'notes', source } });
  });

  test('messages of roles and types that the host sends as a user, or not at all', async () => {
    const { system, blocks } = await send([
      new ChatMessage({ role: 'developer', content: 'Be brief.' }),
      ask,
      new FunctionMessage({ name: 'weather', content: 'sunny' }),
    ]);
    expect(system).toEqual([{ text: 'Be brief.' }]);
    expect(JSON.stringify(blocks)).toContain('sunny');
  });

  test('plain strings among the parts of every role', async () => {
    const parts = (text: string) => ({ content: [text] }) as never;
    const messages = [new SystemMessage(parts('s')), new HumanMessage(parts('h'))];
    const { system, blocks } = await send([...messages, new AIMessage(parts('a')), ask]);
    expect([system, blocks.slice(0, 2)]).toEqual([[{ text: 's' }], [{ text: 'h' }, { text: 'a' }]]);
  });
});

describe('tool calls and their answers', () => {
  test('a call that could not be read is kept, and so is the answer to it', async () => {
    const broken = { id: 'a', name: 'weather', args: '{"city": "Seo', error: 'Malformed args.' };
    const { blocks } = await send([
      ask,
      new AIMessage({ content: '', invalid_tool_calls: [broken] }),
      new ToolMessage({ content: 'Malformed args.', tool_call_id: 'a', status: 'error' }),
    ]);
    expect(blocks.slice(1)).toMatchObject([
      { toolUse: { toolUseId: 'a', name: 'weather', input: { raw: '{"city": "Seo' } } },
      { toolResult: { toolUseId: 'a', content: [{ text: 'Malformed args.' }], status: 'error' } },
    ]);
  });

  test('an image of version 1 in an answer is an image', async () => {
    const { blocks } = await send(answered({ type: 'image', mimeType: 'image/png', data: PNG }));
    expect(blocks.at(-1)).toMatchObject({ toolResult: { content: [image] } });
  });

  test('an image that must be fetched is refused with a reason', async () => {
    const part = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };
    const error = await failureOf(() => send(answered(part)));
    expect(error).toMatchObject({ name: 'CaprockError', diagnosis: { kind: 'image-invalid' } });
    expect(emulator.requests).toEqual([]);
  });

  test('a choice that the model does not take is settled', async () => {
    const schema = { type: 'object', properties: {} };
    const tools = [{ name: 'weather', description: 'Tells the weather', schema }];
    const options = { tools, tool_choice: 'required' };
    const { toolConfig, system } = await send([ask], 'claude-opus-5-5', options);
    expect(toolConfig?.toolChoice ?? { auto: {} }).toEqual({ auto: {} });
    expect(JSON.stringify(system)).toContain('weather');
  });
});

test('citations of an answer go back to the model', async () => {
  const citationsContent = { content: [{ text: 'It is sunny.' }], citations: [] };
  const { blocks } = await send([ask, ai({ type: 'citations_content', citationsContent }), ask]);
  expect(blocks[1]).toEqual({ citationsContent });
});
