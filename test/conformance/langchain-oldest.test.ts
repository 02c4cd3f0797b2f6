import { createRequire } from 'node:module';
import { useEmulator } from '@caprock/emulator/vitest';
import { withCaprock } from '@caprock/langchain';
import { caprockMiddleware } from '@caprock/langchain/middleware';
import * as errors from '@langchain/core/errors';
import { createAgent, tool } from 'langchain';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { conformanceSuite } from './conformance-suite.ts';
import { gatewayAdapter, gatewayWorld } from './langchain/gateway-adapter.ts';
import { langchainAdapter } from './langchain/langchain-adapter.ts';
import { standardCases } from './langchain/standard/index.ts';
import { outcomeOf, sceneWith } from './langchain/standard/outcome.ts';

// The project of this file in vitest.config.ts resolves LangChain from test/hosts/langchain-oldest.
const oldest = createRequire(new URL('../hosts/langchain-oldest/index.ts', import.meta.url));

conformanceSuite(langchainAdapter('@langchain/core 1.1.49, aws 1.3.9, langchain 1.3.5'));
conformanceSuite(
  gatewayAdapter('LangChain behind a gateway: @langchain/openai 1.4.0', ['foreign-bodies']),
  { world: gatewayWorld },
);

const emulator = useEmulator();
beforeEach(() => {
  vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url);
  vi.stubEnv('AWS_DEFAULT_REGION', 'us-east-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
});

test('these are the oldest versions', () => {
  const versions = ['@langchain/core', '@langchain/aws', '@langchain/openai', 'langchain'].map(
    (name) => (oldest(`${name}/package.json`) as { version: string }).version,
  );
  expect(versions).toEqual(['1.1.49', '1.3.9', '1.4.0', '1.3.5']);
  // Came with 1.2.8.
  expect('stampRetryable' in errors).toBe(false);
});

describe('what LangChain expects of a chat model', () => {
  test.each(standardCases.filter(({ id }) => id !== 'file-url'))('$title', async (standardCase) => {
    const scene = sceneWith(emulator, 'caprock', withCaprock);
    expect(await outcomeOf(standardCase, scene)).toBe('does it');
  });
});

test('an agent whose model is a string, and whose tool throws', async () => {
  const weather = tool(
    () => {
      throw new Error('no such city');
    },
    {
      name: 'weather',
      description: 'Weather',
      schema: { type: 'object', properties: {} } as never,
    },
  );
  const agent = createAgent({
    model: 'bedrock:claude-sonnet-4-6',
    tools: [weather],
    middleware: [caprockMiddleware({ onEvent: () => {} })],
  });
  emulator.script({ toolUse: { name: 'weather', input: {} } }, { text: 'Sorry.' });
  const { messages } = await agent.invoke({ messages: [{ role: 'user', content: 'Weather?' }] });
  expect(messages.at(-1)?.text).toBe('Sorry.');
  expect(emulator.requests.map(({ status }) => status)).toEqual([200, 200]);
});
