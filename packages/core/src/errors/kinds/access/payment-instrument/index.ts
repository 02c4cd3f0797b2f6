import type { KindDefinition } from '../../definition.ts';

/** No valid payment instrument for the Marketplace agreement. */
export const paymentInstrument = {
  kind: 'payment-instrument',
  family: 'access',
  retry: 'no',
  fallback: 'other-model',
  fix: 'access',
  title: 'No valid payment method',
  phrases: ['invalid_payment_instrument', 'valid payment instrument', 'valid credit card'],
} as const satisfies KindDefinition;
