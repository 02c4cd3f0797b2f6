import { account, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const change = account({ restriction: 'operation-not-allowed' });
const says = 'Operation not allowed';

testRefusedIn(emulator, 'a restricted account', { change, says });
testRefusedIn(emulator, 'its model of another vendor', {
  change,
  says,
  modelId: 'amazon.nova-pro-v1:0',
});
testTakenIn(emulator, 'an account like others', { change: account({}) });
