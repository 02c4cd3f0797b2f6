import { account, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const change = account({ useCaseForm: 'missing' });

testRefusedIn(emulator, 'an account without the form', {
  change,
  name: 'ResourceNotFoundException',
  status: 404,
  says: 'Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.',
});
testTakenIn(emulator, 'its model of another vendor', { change, modelId: 'amazon.nova-pro-v1:0' });
testTakenIn(emulator, 'an account with the form', { change: account({}) });
