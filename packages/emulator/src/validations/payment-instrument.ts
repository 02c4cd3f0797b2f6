import type { Validation } from './validation.ts';

/** A subscription in AWS Marketplace wants a way to pay. */
export const paymentInstrument: Validation = {
  id: 'payment-instrument',
  status: 403,
  exception: 'AccessDeniedException',
  source: 'https://github.com/Tracer-Cloud/opensre/pull/1811',
  world: ({ world, lookup }) =>
    lookup.outcome === 'found' &&
    !lookup.model.otherVendor &&
    world.account.marketplace === 'no-payment-instrument'
      ? 'Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.'
      : undefined,
};
