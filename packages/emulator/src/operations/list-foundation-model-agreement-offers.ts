import { createHash } from 'node:crypto';
import { shapeRefusal } from '../shapes/shape-refusal.ts';
import { servingOf } from '../world/served-models.ts';
import type { Operation } from './operation.ts';
import { UNKNOWN_MODEL } from './refusals.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModelAgreementOffers.html */
export const listFoundationModelAgreementOffers: Operation = {
  name: 'ListFoundationModelAgreementOffers',
  service: 'bedrock',
  route: { method: 'GET', path: '/list-foundation-model-agreement-offers/{modelId}' },
  permission: () => [{ action: 'bedrock:ListFoundationModelAgreementOffers', resource: '*' }],
  answer({ labels, query, world, region }) {
    const input = { ...labels, ...Object.fromEntries(query) };
    const error = shapeRefusal('ListFoundationModelAgreementOffers', input);
    if (error) return { error };
    const { modelId = '' } = labels;
    if (!servingOf(world, modelId, region)) return UNKNOWN_MODEL;
    const hash = createHash('sha256').update(modelId);
    const offerToken = hash.digest('base64url');
    return {
      json: {
        modelId,
        offers: [
          {
            offerId: `offer-${offerToken
              .toLowerCase()
              .replace(/[^a-z0-9]/g, '')
              .slice(0, 13)}`,
            offerToken,
            termDetails: TERMS,
          },
        ],
      },
    };
  },
};

/** The terms of one public offer. Its rate card is left empty: prices are not of this world. */
const TERMS = {
  usageBasedPricingTerm: { rateCard: [] },
  legalTerm: { url: 'https://aws.amazon.com/legal/bedrock/third-party-models/' },
  supportTerm: { refundPolicyDescription: 'No refunds.' },
};
