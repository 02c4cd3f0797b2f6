import type { Validation } from './validation.ts';

/**
 * Anthropic's models want its first-time-use form. An older wording came as a 400 (`You have not filled
 * out the required use-case form for this model.`); AWS's error page lists FTUFormNotFilled as a 404.
 */
export const useCaseFormMissing: Validation = {
  id: 'use-case-form-missing',
  status: 404,
  exception: 'ResourceNotFoundException',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  world: ({ world, lookup }) =>
    lookup.outcome === 'found' &&
    !lookup.model.otherVendor &&
    world.account.useCaseForm === 'missing'
      ? 'Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.'
      : undefined,
};
