import {
  ListServiceQuotasCommand,
  paginateListServiceQuotas,
  type ServiceQuota,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { describe, expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const quotas = useClient(emulator, ServiceQuotasClient);

async function list(region = 'us-east-1', pageSize = 100): Promise<ServiceQuota[]> {
  const all: ServiceQuota[] = [];
  const paging = { client: quotas(region), pageSize };
  for await (const page of paginateListServiceQuotas(paging, { ServiceCode: 'bedrock' })) {
    all.push(...(page.Quotas ?? []));
  }
  return all;
}

async function named(name: string, region?: string) {
  return (await list(region)).find((quota) => quota.QuotaName === name);
}

const tokens = 'model inference tokens per minute for Anthropic Claude';

test('a quota as AWS describes it', async () => {
  expect(await named(`Cross-region ${tokens} Haiku 4.5`)).toEqual({
    ServiceCode: 'bedrock',
    ServiceName: 'Amazon Bedrock',
    QuotaArn: 'arn:aws:servicequotas:us-east-1:123456789012:bedrock/L-58BE175A',
    QuotaCode: 'L-58BE175A',
    QuotaName: `Cross-region ${tokens} Haiku 4.5`,
    Value: 6_000_000,
    Unit: 'None',
    Adjustable: true,
    GlobalQuota: false,
    Period: { PeriodValue: 1, PeriodUnit: 'MINUTE' },
    QuotaAppliedAtLevel: 'ACCOUNT',
  });
});

describe('which quotas a region has', () => {
  test.each([
    [`Cross-region ${tokens} Sonnet 5`, 'us-east-1', true],
    [`Global cross-region ${tokens} Sonnet 5`, 'us-east-1', true],
    [`On-demand ${tokens} Sonnet 5`, 'us-east-1', false],
    [`Cross-region ${tokens} Sonnet 5`, 'sa-east-1', false],
    [`Global cross-region ${tokens} Sonnet 5`, 'sa-east-1', true],
    [`On-demand ${tokens} Opus 5.5`, 'eu-west-2', true],
  ])('%s in %s: %s', async (name, region, there) => {
    expect((await named(name, region)) !== undefined).toBe(there);
  });
});

describe('what the world says stands for what is usual', () => {
  const change = { code: 'L-00000000', counts: 'tokens-per-minute', value: 0 } as const;

  test('by its name, in its region', async () => {
    const name = `Cross-region ${tokens} Sonnet 5`;
    emulator.setWorld({ quotas: [{ ...change, name, region: 'us-east-1' }] });
    expect(await named(name)).toMatchObject({ Value: 0, QuotaCode: 'L-00000000' });
    expect(await named(name, 'us-west-2')).toMatchObject({ Value: 6_000_000 });
  });

  test('and a quota of its own is added', async () => {
    const before = (await list()).length;
    emulator.setWorld({ quotas: [{ ...change, name: 'Tokens of the house', value: 5 }] });
    expect(await list()).toHaveLength(before + 1);
    expect(await named('Tokens of the house')).toMatchObject({ Value: 5 });
  });
});

test.each([1, 10, 100])('pages of %d', async (pageSize) => {
  const whole = (await list()).map((quota) => quota.QuotaCode);
  expect(new Set(whole).size).toBe(whole.length);
  expect((await list('us-east-1', pageSize)).map((quota) => quota.QuotaCode)).toEqual(whole);
});

test.each([
  [{ ServiceCode: 'nothing' }, 'NoSuchResourceException'],
  [{ ServiceCode: 'bedrock', NextToken: 'abcd' }, 'InvalidPaginationTokenException'],
  [{ ServiceCode: 'bedrock', MaxResults: 101 }, 'IllegalArgumentException'],
  [{ ServiceCode: 'bedrock', MaxResults: 0 }, 'IllegalArgumentException'],
])('%o: %s', async (input, name) => {
  await expect(quotas().send(new ListServiceQuotasCommand(input))).rejects.toMatchObject({
    name,
    message: expect.stringContaining('.'),
    $metadata: { httpStatusCode: 400 },
  });
});
