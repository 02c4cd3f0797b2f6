import { access, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';
import type { ModelAccess } from '../world/world.ts';

const emulator = useEmulator();
const refusal = {
  name: 'AccessDeniedException',
  status: 403,
  says: "You don't have access to the model with the specified model ID.",
};
const withheld: readonly ModelAccess[] = [
  { agreement: 'NOT_AVAILABLE' },
  { authorization: 'NOT_AUTHORIZED' },
  { entitlement: 'NOT_AVAILABLE' },
];

for (const granted of withheld) {
  testRefusedIn(emulator, JSON.stringify(granted), { change: access(granted), ...refusal });
}
testRefusedIn(emulator, 'a model of another vendor', {
  change: access({ agreement: 'NOT_AVAILABLE' }, 'meta.llama3-70b-instruct-v1:0'),
  modelId: 'meta.llama3-70b-instruct-v1:0',
  ...refusal,
});
testTakenIn(emulator, 'an agreement that is on its way', {
  change: access({ agreement: 'PENDING', authorization: 'AUTHORIZED', entitlement: 'AVAILABLE' }),
});
