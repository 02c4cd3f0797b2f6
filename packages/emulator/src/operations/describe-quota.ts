import type { AccountQuota } from '../world/quotas-of.ts';
import type { ErrorAnswer } from './answer.ts';

/** A quota as service-quotas writes it, with the applied value or AWS's own. */
export function describeQuota(
  { code, arn, name, counts, adjustable, value, defaultValue }: AccountQuota,
  which: 'applied' | 'default',
): Readonly<Record<string, unknown>> {
  return {
    ServiceCode: 'bedrock',
    ServiceName: 'Amazon Bedrock',
    // AWS's own value belongs to no account.
    QuotaArn: which === 'applied' ? arn : arn.replace(/:\d{12}:/, '::'),
    QuotaCode: code,
    QuotaName: name,
    Value: which === 'applied' ? value : defaultValue,
    Unit: 'None',
    Adjustable: adjustable,
    GlobalQuota: false,
    Period: { PeriodValue: 1, PeriodUnit: counts === 'tokens-per-day' ? 'DAY' : 'MINUTE' },
    ...(which === 'applied' ? { QuotaAppliedAtLevel: 'ACCOUNT' } : {}),
  };
}

/** The refusal of a service or quota that is not there. The wording was not seen. */
export function noSuchResource(what: 'service' | 'quota'): { readonly error: ErrorAnswer } {
  return {
    error: {
      status: 400,
      exception: 'NoSuchResourceException',
      message: `The request failed because the specified ${what} does not exist.`,
    },
  };
}

/** The refusal of an input that breaks a limit. The wording was not seen. */
export function illegalArgument(message: string): { readonly error: ErrorAnswer } {
  return { error: { status: 400, exception: 'IllegalArgumentException', message } };
}
