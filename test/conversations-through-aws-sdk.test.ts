import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
} from '@aws-sdk/client-bedrock-runtime';
import { caprockPlugin } from '@caprock/aws-sdk';
import { useEmulator } from '@caprock/emulator/vitest';
import { expect, test } from 'vitest';
import { converseAsItStands } from './conversations/as-it-stands.ts';
import { conversationRows } from './conversations/rows.ts';
import { withBytes } from './conversations/with-bytes.ts';

const emulator = useEmulator();

function client(): BedrockRuntimeClient {
  const made = new BedrockRuntimeClient({
    region: 'us-east-1',
    endpoint: emulator.url,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  made.middlewareStack.use(
    caprockPlugin({ region: 'us-east-1', onEvent: () => {}, resolve: false }),
  );
  return made;
}

test.each(conversationRows)('$id through a client with the plugin', async (row) => {
  const { model, request, repaired } = row;
  const body = withBytes(converseAsItStands(model, request)) as ConverseCommandInput;
  const call = client().send(new ConverseCommand({ ...body, modelId: model }));
  const mayBeRefused = repaired.holds.some((code) => code.startsWith('refused_or'));
  const error = await call.then(
    () => undefined,
    (thrown: Error & { diagnosis?: { kind: string } }) => thrown,
  );
  if (repaired.refused || (mayBeRefused && error)) {
    expect(error).toMatchObject({ name: 'CaprockError' });
    expect(emulator.requests).toEqual([]);
    return;
  }
  // No repair knows the conversation that a bound thinking block was written in.
  if (row.rules.includes('thinking-prefix-binding')) return;
  expect(error).toBeUndefined();
  expect(emulator.requests.map(({ status }) => status)).toEqual([200]);
});
