import { access, testRefusedIn, testTakenIn, type WorldCase } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';
import type { ModelAccess } from '../world/world.ts';

const emulator = useEmulator();
const notAvailable = (id: string) => ({
  name: 'AccessDeniedException',
  status: 403,
  says: `${id} is not available for this account. You can explore other available models on Amazon Bedrock. For additional access options, contact AWS Sales at https://aws.amazon.com/contact-us/sales-support/`,
});
const gated = 'anthropic.claude-mythos-5';
const modelId = `us.${gated}`;

/** A world with a profile for the gated model. */
const withProfile =
  (granted: ModelAccess): WorldCase['change'] =>
  (world) => ({
    ...access(granted, gated)(world),
    profiles: { ...world.profiles, [modelId]: { model: gated, routes: 'us' } },
  });

testRefusedIn(emulator, 'a gated model', {
  change: withProfile({}),
  modelId,
  ...notAvailable(gated),
});
testRefusedIn(emulator, 'its bare id', {
  change: (world) => world,
  modelId: gated,
  ...notAvailable(gated),
});
testRefusedIn(emulator, 'a gated model without entitlement', {
  change: withProfile({ authorization: 'AUTHORIZED', entitlement: 'NOT_AVAILABLE' }),
  modelId,
  ...notAvailable(gated),
});
testTakenIn(emulator, 'a gated model to which the account was let in', {
  change: withProfile({ authorization: 'AUTHORIZED' }),
  modelId,
});
testRefusedIn(emulator, 'a model that is withheld although all is granted', {
  change: access({ withheld: true, authorization: 'AUTHORIZED', entitlement: 'AVAILABLE' }),
  ...notAvailable('anthropic.claude-sonnet-4-5-20250929-v1:0'),
});
testTakenIn(emulator, 'a model beside one that is withheld', {
  change: access({ withheld: true }, 'anthropic.claude-opus-4-7'),
});
