import { expect, test } from 'vitest';
import type { CallableModel, CallOptions } from './host-types.ts';
import { parametersToDraft } from './parameters-to-draft.ts';
import { plainDraft } from './plain-draft.ts';
import { providerReads } from './provider-reads.ts';
import { toDraft } from './to-draft.ts';

const text = (said: string) => [{ type: 'text', text: said }];
const chat: CallOptions = {
  prompt: [
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: text('one') },
    { role: 'assistant', content: text('two') },
    { role: 'user', content: text('three') },
  ],
  maxOutputTokens: 100,
  temperature: 0.5,
  topP: undefined,
  responseFormat: { type: 'text' },
};

/** What the long way makes of a call, without the host's own objects. */
function longWay(options: CallOptions) {
  const parameters = { modelId: 'm', ...parametersToDraft(options) };
  const { draft } = toDraft(options.prompt, { parameters, leading: 1, signatureKeys: [] });
  return JSON.parse(
    JSON.stringify(draft, (name, value) => (name === 'origin' ? undefined : value)),
  );
}

test('a chat of texts is what the long way makes of it', () => {
  expect(plainDraft(chat, 'm')).toEqual(longWay(chat));
  const { maxOutputTokens: _, temperature: __, ...bare } = chat;
  expect(plainDraft(bare, 'm')).toEqual(longWay(bare));
});

test.each(['v2', 'v3', 'v4'])('a provider of %s reads such a call as it is', (version) => {
  const model = { provider: 'amazon-bedrock', specificationVersion: version } as CallableModel;
  expect(providerReads(chat, model)).toBe(chat);
});

const user = (...content: readonly { readonly type: string }[]) => ({
  ...chat,
  prompt: [{ role: 'user', content }],
});

test.each<[string, CallOptions]>([
  ['two parts', user({ type: 'text' }, { type: 'text' })],
  ['a file', user({ type: 'file' })],
  ['no part', user()],
  ['the results of tools', { ...chat, prompt: [{ role: 'tool', content: text('x') }] }],
  ['a system message in between', { ...chat, prompt: [...chat.prompt, ...chat.prompt] }],
  ['tools', { ...chat, tools: [{ type: 'function', name: 'f' }] }],
  ['a parameter', { ...chat, topK: 5 }],
  ['options of a provider', { ...chat, providerOptions: { bedrock: {} } }],
  ['an output format', { ...chat, responseFormat: { type: 'json' } }],
  [
    'options of a part',
    user({ type: 'text', text: 'x', providerOptions: { bedrock: {} } } as { type: string }),
  ],
  [
    'options of a message',
    { ...chat, prompt: [{ role: 'user', content: text('x'), providerOptions: { bedrock: {} } }] },
  ],
])('%s: the long way', (_, options) => {
  expect(plainDraft(options, 'm')).toBeUndefined();
});
