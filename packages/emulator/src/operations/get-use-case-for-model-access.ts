import type { Operation } from './operation.ts';
import { resourceNotFound } from './refusals.ts';

/** @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetUseCaseForModelAccess.html */
export const getUseCaseForModelAccess: Operation = {
  name: 'GetUseCaseForModelAccess',
  service: 'bedrock',
  route: { method: 'GET', path: '/use-case-for-model-access' },
  permission: () => [{ action: 'bedrock:GetUseCaseForModelAccess', resource: '*' }],
  answer({ world }) {
    const { useCaseForm, useCaseFormData = EXAMPLE } = world.account;
    return useCaseForm === 'submitted'
      ? { json: { formData: Buffer.from(useCaseFormData).toString('base64') } }
      : // Wording not seen.
        resourceNotFound('Model use case details have not been submitted for this account.');
  },
};

/** What was handed in by an account of which only that it was is known. */
const EXAMPLE = JSON.stringify({
  companyName: 'Example Corp',
  companyWebsite: 'https://example.com',
  intendedUsers: '0',
  industryOption: 'Technology',
  otherIndustryOption: '',
  useCases: 'An assistant for the developers of our company.',
});
