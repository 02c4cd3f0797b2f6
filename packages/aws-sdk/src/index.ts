export { type CaprockPlugin, type CaprockPluginOptions, caprockPlugin } from './caprock-plugin.ts';
export { safeClaudeCall } from './safe-claude-call.ts';
export type { ChatMessage, SafeClaudeOptions } from './safe-claude-options.ts';
export type {
  SafeClaudeFailure,
  SafeClaudeResult,
  SafeClaudeSuccess,
  SafeToolCall,
} from './safe-claude-result.ts';
export { type SafeClaudeStream, safeClaudeStream } from './safe-claude-stream.ts';
