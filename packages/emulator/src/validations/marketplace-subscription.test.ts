import { account, testRefusedIn, testTakenIn } from '../testing/world-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();
const change = account({ marketplace: 'no-permission' });

testRefusedIn(emulator, 'a first caller who may not subscribe', {
  change,
  name: 'AccessDeniedException',
  status: 403,
  says: 'Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details. Your AWS Marketplace subscription for this model cannot be completed at this time. If you recently fixed this issue, try again after 5 minutes.',
});
testTakenIn(emulator, 'a model that AWS sells itself', {
  change,
  modelId: 'amazon.nova-pro-v1:0',
});
testTakenIn(emulator, 'an account that has subscribed', { change: account({}) });
