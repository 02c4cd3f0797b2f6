export type { ScriptedReply } from './answers/reply.ts';
export {
  type Emulator,
  type EmulatorOptions,
  type RecordedRequest,
  startEmulator,
} from './emulator.ts';
export type { Fault } from './faults/fault.ts';
export { validations } from './validations/index.ts';
export type { Validation, ValidationInput } from './validations/validation.ts';
export type {
  ConverseRequest,
  WireBlock,
  WireMessage,
  WireToolSpec,
} from './wire/converse-request.ts';
export {
  defaultWorld,
  type ModelLookup,
  type World,
  type WorldModel,
  type WorldProfile,
} from './world/world.ts';
