import { expect, test } from 'vitest';
import { account, invoke, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const modelId = 'us.anthropic.claude-fable-5';
const inMode = (mode: string) =>
  `The model returned the following errors: data retention mode '${mode}' is not available for this model`;

testRefusedIn(emulator, 'the default mode', {
  change: account({ dataRetention: 'default' }),
  modelId,
  says: inMode('default'),
});
testRefusedIn(emulator, 'an account that leaves it to the model', {
  change: account({ dataRetention: 'inherit' }),
  modelId,
  says: inMode('default'),
});
testRefusedIn(emulator, 'the mode none', {
  change: account({ dataRetention: 'none' }),
  modelId,
  says: inMode('none'),
});
testRefusedIn(emulator, 'a bare id, which is looked at later', {
  change: account({ dataRetention: 'default' }),
  modelId: 'anthropic.claude-fable-5',
  says: inMode('default'),
});
testRefusedIn(emulator, 'a restricted account, which is looked at later', {
  change: account({ dataRetention: 'default', restriction: 'operation-not-allowed' }),
  modelId,
  says: inMode('default'),
});
testTakenIn(emulator, 'the mode that the model wants', {
  change: account({ dataRetention: 'provider_data_share' }),
  modelId,
});
testTakenIn(emulator, 'a model that wants none', { change: account({ dataRetention: 'default' }) });

test('InvokeModel has no prefix', async () => {
  emulator.setWorld(account({ dataRetention: 'default' }));
  await expect(invoke(emulator, modelId)).rejects.toMatchObject({
    name: 'ValidationException',
    message: "data retention mode 'default' is not available for this model",
  });
});
