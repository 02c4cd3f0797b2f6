import { useEmulator } from '@caprock/emulator/vitest';
import type { ChatBedrockConverseInput } from '@langchain/aws';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LangChainOptions } from './options.ts';
import { bedrockModel } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const profile = (region: string) =>
  `arn:aws:bedrock:${region}:123456789012:application-inference-profile/abcdefghijkl`;

test.each<[string, ChatBedrockConverseInput, LangChainOptions]>([
  ['a region', { region: 'us-east-1@evil/' }, {}],
  ['a region with a line break', { region: 'us-east-1\r\nx' }, {}],
  ['a region, names as written', { region: 'evil.example/#' }, { resolve: false }],
  ['the region of the options', {}, { region: 'us-east-1@evil/' }],
  [
    'the region of a fallback',
    {},
    { fallbacks: [{ model: 'claude-haiku-4-5', region: 'evil/#' }] },
  ],
  [
    'the region of a fallback, as written',
    {},
    { resolve: false, fallbacks: [{ model: 'claude-haiku-4-5', region: 'us-east-1@evil/' }] },
  ],
  ['a fallback model', {}, { fallbacks: [bedrockModel({ region: 'us-east-1@evil/' })] }],
  ['a name', { model: '../../evil' }, { resolve: false }],
  ['a name with a line break', { model: 'claude\r\nhost: evil.example' }, { resolve: false }],
  ['a URL for a name', { model: 'https://evil.example/#' }, { resolve: false }],
  ['a fallback name', {}, { resolve: false, fallbacks: ['claude@evil.example'] }],
  ['a profile', { applicationInferenceProfile: profile('us-east-1@evil') }, {}],
  ['a host', { endpointHost: 'evil.example/#' }, {}],
  ['a host with a user', { endpointHost: 'good.example@evil.example' }, {}],
  ['a host with a line break', { endpointHost: 'good.example\r\nx: y' }, {}],
])('%s that could leave the host is refused before anything is sent', (_, fields, options) => {
  const wrap = () => withCaprock(bedrockModel(fields), { onEvent: () => {}, ...options });
  expect(wrap).toThrow(expect.objectContaining({ name: 'CaprockError' }));
  expect(emulator.requests).toEqual([]);
});

test('a host of a private endpoint is taken', () => {
  const endpointHost = 'vpce-0123-abcd.bedrock-runtime.us-east-1.vpce.amazonaws.com';
  expect(() => withCaprock(bedrockModel({ endpointHost }), { onEvent: () => {} })).not.toThrow();
});

test('a model that is set later is looked at as well', () => {
  const view = withCaprock(bedrockModel(), { onEvent: () => {}, resolve: false });
  expect(() => {
    view.model = '../../evil';
  }).toThrow('Nothing was sent');
});
