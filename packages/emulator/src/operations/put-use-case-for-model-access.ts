import { shapeRefusal } from '../shapes/shape-refusal.ts';
import type { Operation } from './operation.ts';
import { validationError } from './refusals.ts';

/**
 * Hands in Anthropic's first-time-use form, which is granted at once.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_PutUseCaseForModelAccess.html
 */
export const putUseCaseForModelAccess: Operation = {
  name: 'PutUseCaseForModelAccess',
  service: 'bedrock',
  route: { method: 'POST', path: '/use-case-for-model-access' },
  permission: () => [{ action: 'bedrock:PutUseCaseForModelAccess', resource: '*' }],
  answer({ body, session }) {
    const error = shapeRefusal('PutUseCaseForModelAccess', body);
    if (error) return { error };
    const { formData } = body as { readonly formData?: unknown };
    const text = typeof formData === 'string' ? Buffer.from(formData, 'base64').toString() : '';
    const wrong = wrongIn(text);
    if (wrong) return validationError(wrong);
    const { world } = session;
    const account = { ...world.account, useCaseForm: 'submitted', useCaseFormData: text } as const;
    session.world = { ...world, account };
    return { json: {} };
  },
};

/**
 * The members of the form and how long each may be.
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html
 */
const LONGEST: Readonly<Record<string, number>> = {
  companyName: 128,
  companyWebsite: 128,
  intendedUsers: 128,
  industryOption: 128,
  otherIndustryOption: 128,
  useCases: 8192,
};

const OPTIONAL = new Set(['otherIndustryOption']);

/** What is wrong with a form. The wording was not seen. */
function wrongIn(text: string): string | undefined {
  const form = parsed(text);
  if (!form) return 'The provided form data is not valid JSON.';
  for (const [member, longest] of Object.entries(LONGEST)) {
    const value = form[member] ?? (OPTIONAL.has(member) ? '' : undefined);
    if (typeof value !== 'string' || (value === '' && !OPTIONAL.has(member))) {
      return `The provided form data is invalid: ${member} is required.`;
    }
    if (value.length > longest) {
      return `The provided form data is invalid: ${member} must have length less than or equal to ${longest}.`;
    }
  }
  return ['0', '1', '2'].includes(String(form.intendedUsers))
    ? undefined
    : 'The provided form data is invalid: intendedUsers must be one of 0, 1, 2.';
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const form: unknown = JSON.parse(text);
    const isObject = typeof form === 'object' && form !== null && !Array.isArray(form);
    return isObject ? (form as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
