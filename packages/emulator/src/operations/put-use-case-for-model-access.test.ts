import {
  BedrockClient,
  GetFoundationModelAvailabilityCommand,
  GetUseCaseForModelAccessCommand,
  PutUseCaseForModelAccessCommand,
} from '@aws-sdk/client-bedrock';
import { describe, expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';
import { defaultWorld } from '../world/default-world.ts';

const useCaseForm = 'missing';
const account = { ...defaultWorld.account, useCaseForm } as const;
const emulator = useEmulator({ world: { ...defaultWorld, account } });
const bedrock = useClient(emulator, BedrockClient);

const form = {
  companyName: '주식회사 가나다',
  companyWebsite: 'https://example.com',
  intendedUsers: '1',
  industryOption: 'Technology',
  useCases: 'Answers to questions of our customers',
};

const put = (text: string) =>
  bedrock().send(new PutUseCaseForModelAccessCommand({ formData: Buffer.from(text) }));

async function agreement() {
  const modelId = 'anthropic.claude-sonnet-4-6';
  const sent = bedrock().send(new GetFoundationModelAvailabilityCommand({ modelId }));
  return (await sent).agreementAvailability?.status;
}

test('grants access at once, until the reset', async () => {
  expect(await agreement()).toBe('NOT_AVAILABLE');
  await put(JSON.stringify(form));
  expect(await agreement()).toBe('AVAILABLE');
  expect(emulator.world.account.useCaseForm).toBe('submitted');
  const { formData } = await bedrock().send(new GetUseCaseForModelAccessCommand({}));
  expect(JSON.parse(Buffer.from(formData ?? []).toString())).toEqual(form);
  emulator.reset();
  expect(await agreement()).toBe('NOT_AVAILABLE');
});

describe('refuses', () => {
  test.each([
    ['no JSON', 'companyName: Example'],
    ['a list', '["companyName"]'],
    ['a form without a company', JSON.stringify({ ...form, companyName: undefined })],
    ['an empty use case', JSON.stringify({ ...form, useCases: '' })],
    ['users of another kind', JSON.stringify({ ...form, intendedUsers: '3' })],
    ['a number', JSON.stringify({ ...form, intendedUsers: 1 })],
    ['a long name', JSON.stringify({ ...form, companyName: 'a'.repeat(129) })],
    ['a long use case', JSON.stringify({ ...form, useCases: 'a'.repeat(8193) })],
  ])('%s', async (_, text) => {
    await expect(put(text)).rejects.toMatchObject({
      name: 'ValidationException',
      $metadata: { httpStatusCode: 400 },
    });
    expect(emulator.world.account.useCaseForm).toBe('missing');
  });

  test('and takes what is just short enough', async () => {
    const longest = { ...form, companyName: 'a'.repeat(128), useCases: 'a'.repeat(8192) };
    await expect(put(JSON.stringify(longest))).resolves.toBeDefined();
  });
});
