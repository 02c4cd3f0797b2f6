import { awsSdkAdapter } from '../aws-sdk/aws-sdk-adapter.ts';
import { safeClaudeAdapter } from '../aws-sdk/safe-claude-adapter.ts';
import { outcomeTest } from './outcome-test.ts';

outcomeTest('aws-sdk.json', {
  alone: { adapter: awsSdkAdapter, plain: true },
  'with the plugin': { adapter: awsSdkAdapter },
  safeClaudeCall: { adapter: safeClaudeAdapter },
});
