export { type CaprockMiddleware, caprockMiddleware } from './caprock-middleware.ts';
export { explain } from './explain-error.ts';
export type { HostMessage, HostModel, HostProvider } from './host-types.ts';
export type { AiSdkMiddlewareOptions, AiSdkOptions } from './options.ts';
export { type PreparedPrompt, type PreparePromptOptions, preparePrompt } from './prepare-prompt.ts';
export { uiErrorMessage } from './ui-error-message.ts';
export { withCaprock } from './with-caprock.ts';
