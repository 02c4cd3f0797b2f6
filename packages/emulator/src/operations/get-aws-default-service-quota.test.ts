import {
  GetAWSDefaultServiceQuotaCommand,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const quotas = useClient(emulator, ServiceQuotasClient);
const counts = 'tokens-per-minute';

const get = (QuotaCode: string) =>
  quotas().send(new GetAWSDefaultServiceQuotaCommand({ ServiceCode: 'bedrock', QuotaCode }));

test('is not what is applied', async () => {
  emulator.setWorld({ quotas: [{ code: 'L-58BE175A', name: 'any', counts, value: 0 }] });
  expect((await get('L-58BE175A')).Quota).toMatchObject({
    QuotaArn: 'arn:aws:servicequotas:us-east-1::bedrock/L-58BE175A',
    Value: 6_000_000,
  });
});

test('is what the world says it is', async () => {
  const quota = { code: 'L-58BE175A', name: 'any', counts, value: 0, defaultValue: 7 } as const;
  emulator.setWorld({ quotas: [quota] });
  expect((await get('L-58BE175A')).Quota).toMatchObject({ Value: 7 });
});

test('of no quota there is none', async () => {
  await expect(get('L-99999999')).rejects.toMatchObject({ name: 'NoSuchResourceException' });
});
