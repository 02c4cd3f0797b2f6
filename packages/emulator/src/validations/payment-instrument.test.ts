import { account, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const change = account({ marketplace: 'no-payment-instrument' });

testRefusedIn(emulator, 'an account that cannot pay', {
  change,
  name: 'AccessDeniedException',
  status: 403,
  says: 'Model access is denied due to INVALID_PAYMENT_INSTRUMENT:A valid payment instrument must be provided.',
});
testTakenIn(emulator, 'its model that AWS sells itself', {
  change,
  modelId: 'amazon.nova-pro-v1:0',
});
testTakenIn(emulator, 'an account that can', { change: account({}) });
