import { InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import { contentShapeCases } from '../testing/content-shape-cases.ts';
import { parameterShapeCases } from '../testing/parameter-shape-cases.ts';
import { accepts, realClient, refuses } from '../testing/real-client.ts';
import { useEmulator } from '../vitest.ts';
import { shapeRules } from './shape-rules.ts';

const emulator = useEmulator();

const modelId = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const cases = [...contentShapeCases, ...parameterShapeCases];

test.each(cases)('$rule: refused in the words of the service model', ({ refused, message }) =>
  refuses(emulator, { modelId, ...refused }, { name: 'ValidationException', status: 400, message }),
);

test.each(cases)('$rule: the nearest request that is right is taken', ({ accepted }) =>
  accepts(emulator, { modelId, ...accepted }),
);

test('every rule that the shapes claim has a refusal here', () =>
  expect(new Set([...cases.map(({ rule }) => rule), 'body-size-25mb'])).toEqual(
    new Set(shapeRules),
  ));

describe('body-size-25mb', () => {
  const invoke = async (bytes: number) => {
    const body = JSON.stringify({
      anthropic_version: 'bedrock-2023-05-31',
      max_tokens: 16,
      system: '',
      messages: [{ role: 'user', content: 'hi' }],
    });
    const padded = body.replace(
      '"system":""',
      `"system":"a${' '.repeat(bytes - body.length - 1)}"`,
    );
    const client = realClient(emulator);
    try {
      return await client.send(new InvokeModelCommand({ modelId, body: padded }));
    } finally {
      client.destroy();
    }
  };

  test('a body above 25,000,000 bytes is refused', () =>
    expect(invoke(25_000_001)).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(
        'Member must have length less than or equal to 25000000',
      ) as string,
    }));

  test('a body of as many passes the shape: the model has its own limit', () =>
    expect(invoke(25_000_000)).rejects.toMatchObject({
      message: expect.stringContaining('prompt is too long') as string,
    }));
});
