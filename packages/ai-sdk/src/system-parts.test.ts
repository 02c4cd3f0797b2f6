import { createAmazonBedrock } from '@ai-sdk/amazon-bedrock';
import { useEmulator } from '@caprock/emulator/vitest';
import { generateText, type ModelMessage } from 'ai';
import { describe, expect, test } from 'vitest';
import { preparePrompt } from './prepare-prompt.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
globalThis.AI_SDK_LOG_WARNINGS = false;

function model() {
  const plain = createAmazonBedrock({
    region: 'us-east-1',
    baseURL: emulator.url,
    accessKeyId: 'local',
    secretAccessKey: 'local',
  });
  return withCaprock(plain, { region: 'us-east-1', onEvent: () => {} })('claude-sonnet-4-6');
}

describe('what other SDKs allow in a system message', () => {
  const PNG =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

  /** The types of the AI SDK do not allow it; chats that come from elsewhere hold it all the same. */
  const prepared = (...messages: object[]) => preparePrompt(messages as ModelMessage[]);

  test('the role developer, before the conversation and in the middle of it', async () => {
    const prompt = prepared(
      { role: 'developer', content: 'Be brief.' },
      { role: 'user', content: 'one' },
      { role: 'developer', content: 'Be polite.' },
      { role: 'user', content: 'two' },
    );
    await generateText({ model: model(), ...prompt });
    expect(emulator.requests[0]?.body).toMatchObject({
      system: [{ text: 'Be brief.' }],
      messages: [
        {
          role: 'user',
          content: [{ text: 'one' }, { text: '<system>\nBe polite.\n</system>' }, { text: 'two' }],
        },
      ],
    });
  });

  test('several texts, one of them with a cache point', async () => {
    const prompt = prepared(
      {
        role: 'system',
        content: [
          {
            type: 'text',
            text: 'Be brief.',
            providerOptions: { bedrock: { cachePoint: { type: 'default' } } },
          },
          { type: 'text', text: 'Be polite.' },
        ],
      },
      { role: 'user', content: 'one' },
    );
    await generateText({ model: model(), ...prompt });
    expect(emulator.requests[0]?.body.system).toEqual([
      { text: 'Be brief.' },
      { cachePoint: { type: 'default' } },
      { text: 'Be polite.' },
    ]);
  });

  test.each([
    ['bytes', { type: 'image', image: PNG, mediaType: 'image/png' }],
    ['bytes of no named type', { type: 'image', image: PNG }],
    ['a data URL', { type: 'image', image: `data:image/png;base64,${PNG}` }],
    ['a file', { type: 'file', data: PNG, mediaType: 'image/png' }],
  ])('an image: %s', async (_, image) => {
    const prompt = prepared(
      { role: 'system', content: [{ type: 'text', text: 'Brand guide:' }, image] },
      { role: 'user', content: 'one' },
    );
    await generateText({ model: model(), ...prompt });
    expect(emulator.requests[0]?.body).toMatchObject({
      system: [{ text: 'Brand guide:' }],
      messages: [
        {
          role: 'user',
          content: [{ image: { format: 'png', source: { bytes: PNG } } }, { text: 'one' }],
        },
      ],
    });
  });
});
