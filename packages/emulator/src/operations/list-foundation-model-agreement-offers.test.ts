import { BedrockClient, ListFoundationModelAgreementOffersCommand } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { useClient } from '../testing/use-client.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const bedrock = useClient(emulator, BedrockClient);
const modelId = 'anthropic.claude-haiku-4-5-20251001-v1:0';

const list = (id: string) =>
  bedrock().send(new ListFoundationModelAgreementOffersCommand({ modelId: id, offerType: 'ALL' }));

test('one offer with its terms', async () => {
  expect(await list(modelId)).toMatchObject({
    modelId,
    offers: [
      {
        offerId: expect.stringMatching(/^offer-[a-z0-9]+$/),
        offerToken: expect.any(String),
        termDetails: { legalTerm: { url: expect.stringContaining('https://aws.amazon.com/') } },
      },
    ],
  });
});

test('each model has its own offer, always the same', async () => {
  const token = async (id: string) => (await list(id)).offers?.[0]?.offerToken;
  expect(await token(modelId)).toBe(await token(modelId));
  expect(await token(modelId)).not.toBe(await token('anthropic.claude-opus-5'));
});

test('a model that is not served here has none', async () => {
  emulator.setWorld({ profiles: {} });
  await expect(list(modelId)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});
