export type { ScriptedReply, ScriptedToolUse } from './answers/scripted-reply.ts';
export {
  type Emulator,
  type EmulatorOptions,
  startEmulator,
} from './emulator.ts';
export type { Fault } from './faults/fault.ts';
export type {
  ChatMessage,
  ChatPart,
  ChatRequest,
  ChatThinkingBlock,
  ChatTool,
  ChatToolCall,
} from './gateway/chat-request.ts';
export { operations } from './operations/index.ts';
export type { RecordedRequest } from './request-log.ts';
export { shapeRules } from './shapes/shape-rules.ts';
export { runShell, type ShellOptions } from './shell/run-shell.ts';
export { type Strictness, type StrictnessQuestion, strictnessQuestions } from './strictness.ts';
export { validations } from './validations/index.ts';
export type {
  ConverseInput,
  ModelInput,
  Validation,
  WorldInput,
} from './validations/validation.ts';
export type {
  ConverseRequest,
  WireBlock,
  WireMessage,
  WireToolSpec,
} from './wire/converse-request.ts';
export { defaultWorld } from './world/default-world.ts';
export type { AccessKey, ApiKey, Denial, Identity } from './world/identity.ts';
export type { PolicyDocument, PolicyStatement } from './world/policy-document.ts';
export type {
  ModelAccess,
  Route,
  World,
  WorldAccount,
  WorldModel,
  WorldProfile,
  WorldQuota,
} from './world/world.ts';
export type { ModelGroup, WorldGateway } from './world/world-gateway.ts';
