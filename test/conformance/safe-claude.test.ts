import { safeClaudeAdapter } from './aws-sdk/safe-claude-adapter.ts';
import { conformanceSuite } from './conformance-suite.ts';

conformanceSuite(safeClaudeAdapter);
