import type { Remedy } from '../../../types.ts';

/** The remedy in English. */
export const paymentInstrument: Remedy = {
  title: 'No valid payment method',
  meaning: 'The Marketplace agreement of the model cannot be billed.',
  steps: () => [
    'Add a valid payment method: Billing console, Payment preferences.',
    'Wait some minutes, then call the model again.',
  ],
  link: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/manage-payment-method.html',
};
