import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type BedrockMantleProvider,
  type BedrockMantleProviderSettings,
  createBedrockMantle,
} from '@ai-sdk/amazon-bedrock/mantle';
import { generateText } from 'ai';
import { afterAll, beforeAll, beforeEach, expect, expectTypeOf, test } from 'vitest';
import { explain } from './explain-error.ts';
import { withCaprock } from './with-caprock.ts';

globalThis.AI_SDK_LOG_WARNINGS = false;

interface Asked {
  readonly path: string | undefined;
  /** The region and the service that the request is signed for; none with an API key. */
  readonly scope: string | undefined;
  readonly model: string;
  readonly messages: readonly unknown[];
}

/**
 * An endpoint of chat completions. The emulator has none: which bodies mantle refuses for models of
 * other vendors, and how, is not known well enough to judge by. This one refuses by the id alone, as
 * mantle was seen to.
 * @see https://github.com/BerriAI/litellm/pull/39846
 */
const asked: Asked[] = [];
let busy = 0;
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text) as Pick<Asked, 'model' | 'messages'>;
  const scope = /Credential=[^/]+\/\d+\/([^,]+)\/aws4_request/.exec(
    request.headers.authorization ?? '',
  )?.[1];
  asked.push({ path: request.url, scope, model: body.model, messages: body.messages });
  busy -= 1;
  const [status, answer] = busy >= 0 ? BUSY : answerTo(body.model);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
});

/**
 * What a model is called that takes no body, in the words of mantle.
 * @see https://github.com/mastra-ai/mastra/issues/19228
 */
const UNREADABLE = 'openai.gpt-oss-safeguard-20b';

const BUSY = [503, { error: { message: 'busy' } }] as const;

function answerTo(model: string): readonly [number, unknown] {
  if (model === UNREADABLE) {
    const message =
      'Failed to deserialize the JSON body into the target type: messages[1]: data did not match any variant of untagged enum ChatCompletionRequestContent at line 1 column 231';
    const type = 'invalid_request_error';
    return [400, { error: { code: 'validation_error', message, param: null, type } }];
  }
  if (/^(?:us|eu|global)\./.test(model)) {
    const message = `The model '${model}' does not exist`;
    const type = 'invalid_request_error';
    return [404, { error: { code: 'not_found_error', message, param: null, type } }];
  }
  const message = { role: 'assistant', content: 'Hello.' };
  return [200, { id: 'c1', model, choices: [{ index: 0, message, finish_reason: 'stop' }] }];
}

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
beforeEach(() => {
  asked.length = 0;
  busy = 0;
});
afterAll(() => server.close());

const SIGNED: BedrockMantleProviderSettings = { accessKeyId: 'local', secretAccessKey: 'local' };

function plainMantle(credentials: BedrockMantleProviderSettings = { apiKey: 'local' }) {
  const { port } = server.address() as AddressInfo;
  const baseURL = `http://127.0.0.1:${port}/v1`;
  return createBedrockMantle({ region: 'us-east-1', baseURL, ...credentials });
}

function mantle(): BedrockMantleProvider {
  return withCaprock(plainMantle(), { fallbacks: ['openai.gpt-oss-20b'], onEvent: () => {} });
}

test('mantle: names go as they are written; conversations are repaired, calls tried again', async () => {
  busy = 2;
  const provider = mantle();
  expectTypeOf(provider).toEqualTypeOf<BedrockMantleProvider>();
  const { text, providerMetadata } = await generateText({
    model: provider('openai.gpt-oss-120b'),
    messages: [
      { role: 'user', content: 'one' },
      { role: 'assistant', content: ' ' },
      { role: 'user', content: 'two' },
    ],
  });
  expect(text).toBe('Hello.');
  expect(asked.map(({ model }) => model)).toEqual([
    'openai.gpt-oss-120b',
    'openai.gpt-oss-120b',
    'openai.gpt-oss-20b',
  ]);
  expect(JSON.stringify(asked[0]?.messages)).not.toContain('" "');
  expect(providerMetadata?.caprock).toMatchObject({ model: 'openai.gpt-oss-20b' });
});

test('its own ways of making a model are guarded, too', async () => {
  busy = 1;
  const { text } = await generateText({
    model: mantle().chat('openai.gpt-oss-120b'),
    prompt: 'hi',
    maxRetries: 0,
  });
  expect(text).toBe('Hello.');
  expect(asked).toHaveLength(2);
});

test('an id with the prefix of a profile, which mantle has none of: the fallback answers', async () => {
  const { text, providerMetadata } = await generateText({
    model: mantle()('us.openai.gpt-oss-120b'),
    prompt: 'hi',
  });
  expect(text).toBe('Hello.');
  expect(asked.map(({ model }) => model)).toEqual(['us.openai.gpt-oss-120b', 'openai.gpt-oss-20b']);
  expect(providerMetadata?.caprock).toMatchObject({
    attempts: [{ kind: 'model-not-found', status: 404 }, { model: 'openai.gpt-oss-20b' }],
  });
});

test('calls are signed for mantle, and a refusal keeps its words and tells its kind', async () => {
  const provider = withCaprock(plainMantle(SIGNED));
  for (const way of ['chat', 'responses'] as const) {
    const error = await generateText({
      model: provider[way]('us.openai.gpt-oss-120b'),
      prompt: 'hi',
    }).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain("The model 'us.openai.gpt-oss-120b' does not exist");
    const { kind, steps } = explain(error);
    expect(kind).toBe('model-not-found');
    expect(steps[0]).toContain(
      'Leave the prefix of the inference profile out: `openai.gpt-oss-120b`.',
    );
  }
  expect(asked.map(({ path, scope }) => [path, scope])).toEqual([
    ['/v1/chat/completions', 'us-east-1/bedrock-mantle'],
    ['/v1/responses', 'us-east-1/bedrock-mantle'],
  ]);
});

test('a body that mantle cannot read: no other model is asked, and the place is told', async () => {
  const error = await generateText({ model: mantle()(UNREADABLE), prompt: 'hi' }).catch(
    (thrown: unknown) => thrown,
  );
  expect(asked).toHaveLength(1);
  expect(String(error)).toContain('Failed to deserialize the JSON body');
  const { kind, steps } = explain(error);
  expect(kind).toBe('schema-violation');
  expect(steps.join('\n')).toContain('`messages[1]`');
});
