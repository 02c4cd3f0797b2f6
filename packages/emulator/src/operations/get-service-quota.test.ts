import { GetServiceQuotaCommand, ServiceQuotasClient } from '@aws-sdk/client-service-quotas';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const quotas = useClient(emulator, ServiceQuotasClient);

const get = (QuotaCode: string, ServiceCode = 'bedrock') =>
  quotas().send(new GetServiceQuotaCommand({ ServiceCode, QuotaCode }));

test('the quota that is applied', async () => {
  expect((await get('L-9A11C666')).Quota).toMatchObject({
    QuotaName:
      'Global cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5',
    Value: 6_000_000,
  });
});

test('a new account has it at 0', async () => {
  const name = 'whatever';
  const counts = 'tokens-per-minute';
  emulator.setWorld({ quotas: [{ code: 'L-9A11C666', name, counts, value: 0 }] });
  expect((await get('L-9A11C666')).Quota).toMatchObject({ Value: 0 });
});

test.each([
  ['L-99999999', 'bedrock', 'quota'],
  ['L-9A11C666', 'ec2', 'service'],
])('%s of %s: there is no such %s', async (code, service, what) => {
  await expect(get(code, service)).rejects.toMatchObject({
    name: 'NoSuchResourceException',
    message: `The request failed because the specified ${what} does not exist.`,
    $metadata: { httpStatusCode: 400 },
  });
});
