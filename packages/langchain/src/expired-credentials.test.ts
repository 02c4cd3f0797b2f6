import { useEmulator } from '@caprock/emulator/vitest';
import { beforeEach, expect, test, vi } from 'vitest';
import { bedrockModel, CREDENTIALS, failureOf } from './testing/bedrock-model.ts';
import { withCaprock } from './with-caprock.ts';

const emulator = useEmulator();
beforeEach(() => void vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', emulator.url));

const expired = {
  type: 'error',
  status: 403,
  exception: 'ExpiredTokenException',
  message: 'The security token included in the request is expired',
} as const;

test('expired credentials are asked for anew, once, where the provider has others', async () => {
  let handedOut = 0;
  const credentials = async () => {
    handedOut += 1;
    return { ...CREDENTIALS, sessionToken: `made-up-token-${handedOut}` };
  };
  const view = withCaprock(bedrockModel({ credentials }), { onEvent: () => {} });
  emulator.fault({ ...expired, times: 1 });
  expect((await view.invoke('Hello')).text).toBe('You said: Hello');
  expect(emulator.requests).toHaveLength(2);

  emulator.fault(expired);
  const error = await failureOf(() => view.invoke('Hello'));
  expect(error.diagnosis).toMatchObject({ kind: 'expired-credentials' });
  expect(emulator.requests).toHaveLength(4);
});

test('the same credentials are not sent again', async () => {
  emulator.fault(expired);
  await failureOf(() => withCaprock(bedrockModel(), { onEvent: () => {} }).invoke('Hello'));
  expect(emulator.requests).toHaveLength(1);
});
