import { explain } from '@caprock/ai-sdk';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import * as host from '../hosts/ai-5-newer-zod/index.ts';
import { aiSdkAdapter } from './ai-sdk/ai-sdk-adapter.ts';
import { asHost } from './ai-sdk/ai-sdk-host.ts';
import { asks, SONNET } from './case.ts';

const emulator = useEmulator();
const adapter = aiSdkAdapter({ name: 'ai 5 with zod 4.6', major: 5, host: asHost(host) });
const parameters = { type: 'object', properties: { city: { type: 'string' } } };
const weather = { name: 'weather', description: 'Tells the weather', parameters };
const wish = {
  model: SONNET,
  request: { ...asks('weather?'), tools: [{ type: 'function', function: weather }] },
};

test('ai 5 with zod 4.4 or later cannot stream a tool call: the error says which zod can', async () => {
  const client = adapter.client(emulator.url, { region: 'us-east-1', onEvent: () => {} });
  emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } });
  const { errors } = await client.stream(wish);
  expect(errors).toHaveLength(1);
  expect((errors[0] as Error).message).toContain('npm install zod@4.3.6');
  expect(explain(errors[0]).kind).toBe('sdk-too-old');
  expect(explain(errors[0], { lang: 'ko' }).steps[0]).toMatch(/zod.*[가-힣]/);
  expect(emulator.requests).toHaveLength(1);
});

test('the same without a stream is fine', async () => {
  const client = adapter.client(emulator.url, { region: 'us-east-1', onEvent: () => {} });
  emulator.script({ toolUse: { name: 'weather', input: { city: 'Seoul' } } }, { text: 'Sunny.' });
  const answer = await client.generate({ ...wish, runs: { weather: () => 'sunny' } });
  expect(answer.text).toBe('Sunny.');
});
