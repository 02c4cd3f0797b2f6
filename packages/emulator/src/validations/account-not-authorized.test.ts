import { account, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testRefusedIn(emulator, 'an account that may not', {
  change: account({ restriction: 'not-authorized' }),
  says: 'Your account is not authorized to invoke this API operation.',
});
testTakenIn(emulator, 'an account like others', { change: account({}) });
