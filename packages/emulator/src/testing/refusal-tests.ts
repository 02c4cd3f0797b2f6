import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { describe, expect, test } from 'vitest';
import type { Emulator } from '../emulator.ts';
import { realClient } from './real-client.ts';

/** A Converse request as a test writes it: whatever it leaves out is a plain one. */
type Request = { readonly modelId?: string; readonly [member: string]: unknown };

/** The model of a test that does not name one. */
export const SONNET_45 = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';

/** Turns for tests. */
export const user = (...content: unknown[]) => ({ role: 'user', content: content.map(asBlock) });
export const assistant = (...content: unknown[]) => ({
  role: 'assistant',
  content: content.map(asBlock),
});
/** A tool call, its result, and the tool list that both need. */
export const toolUse = (toolUseId: string, input: unknown = {}) => ({
  toolUse: { toolUseId, name: 'look', input },
});
export const toolResult = (toolUseId: string, ...content: unknown[]) => ({
  toolResult: { toolUseId, content: content.length > 0 ? content.map(asBlock) : [{ text: 'ok' }] },
});
export const toolSpec = (name: string, json: unknown = { type: 'object' }, more: object = {}) => ({
  toolSpec: { name, inputSchema: { json }, ...more },
});
export const toolConfig = { tools: [toolSpec('look')] };

function asBlock(content: unknown): unknown {
  return typeof content === 'string' ? { text: content } : content;
}

/** What is refused, how, and the nearest that is taken. */
export interface RefusalCase {
  readonly refused: Request;
  readonly says: string;
  readonly name?: string;
  readonly status?: number;
  readonly accepted: Request;
}

const PLAIN = { modelId: SONNET_45, messages: [user('hi')] };

/** Tests a refusal of Converse: the request that is refused, and the nearest one that is taken. */
export function testConverse(
  emulator: Pick<Emulator, 'url'>,
  title: string,
  { refused, accepted, says, name = 'ValidationException', status = 400 }: RefusalCase,
): void {
  const send = (request: Request) =>
    withClient(emulator, (client) =>
      client.send(new ConverseCommand({ ...PLAIN, ...request } as ConverseCommandInput)),
    );
  describe(title, () => {
    test("refused in Bedrock's words", () =>
      expect(send(refused)).rejects.toMatchObject({
        name,
        message: says,
        $metadata: { httpStatusCode: status },
      }));
    test('the nearest request that is right is taken', () =>
      expect(send(accepted)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } }));
  });
}

const PLAIN_BODY = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 4096,
  messages: [{ role: 'user', content: 'hi' }],
};

/** The same for InvokeModel; a request is the body, with `modelId` beside it. */
export function testInvoke(
  emulator: Pick<Emulator, 'url'>,
  title: string,
  { refused, accepted, says, name = 'ValidationException', status = 400 }: RefusalCase,
): void {
  const send = ({ modelId = SONNET_45, ...body }: Request) =>
    withClient(emulator, (client) =>
      client.send(
        new InvokeModelCommand({ modelId, body: JSON.stringify({ ...PLAIN_BODY, ...body }) }),
      ),
    );
  describe(`${title} (InvokeModel)`, () => {
    test("refused in the model's words", () =>
      expect(send(refused)).rejects.toMatchObject({
        name,
        message: says,
        $metadata: { httpStatusCode: status },
      }));
    test('the nearest body that is right is taken', () =>
      expect(send(accepted)).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } }));
  });
}

/** A sentence of the model's own validator, as Converse passes it on. */
export function fromModel(sentence: string): string {
  return `The model returned the following errors: ${sentence}`;
}

/**
 * `REMOTE=1` sends the same requests to real AWS, with the credentials and the region of the environment
 * (us-east-1 where it names none): every difference is then a test that fails and shows both answers.
 */
const REMOTE = process.env.REMOTE === '1';

async function withClient<Value>(
  emulator: Pick<Emulator, 'url'>,
  use: (client: BedrockRuntimeClient) => Promise<Value>,
): Promise<Value> {
  const client = REMOTE
    ? new BedrockRuntimeClient({ region: process.env.AWS_REGION ?? 'us-east-1' })
    : realClient(emulator);
  try {
    return await use(client);
  } finally {
    client.destroy();
  }
}
