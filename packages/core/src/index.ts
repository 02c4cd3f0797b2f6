export { chatBody } from './chat/chat-body.ts';
export { ChatFormatError } from './chat/chat-format-error.ts';
export { type ConverseBody, converseBody } from './chat/converse-body.ts';
export { draftFromChat } from './chat/draft-from-chat.ts';
export { type MessagesBody, messagesBody } from './chat/messages-body.ts';
export { parametersFromChat } from './chat/parameters-from-chat.ts';
export { isBlank } from './conversation/blank.ts';
export { placeOf } from './conversation/place.ts';
export type {
  BinaryData,
  CachePoint,
  ContentBlock,
  DocumentBlock,
  DraftMessage,
  ImageBlock,
  InferenceConfig,
  MediaSource,
  Origin,
  OutputConfig,
  ReasoningContentBlock,
  RequestDraft,
  SystemBlock,
  ThinkingIntent,
  Tool,
  ToolChoice,
  ToolConfig,
  ToolResultBlock,
  ToolResultContentBlock,
  ToolSpecification,
  ToolUseBlock,
} from './conversation/request-draft.ts';
export { CaprockError } from './errors/caprock-error.ts';
export { classifyError, classifySignal } from './errors/classify-error.ts';
export { diagnosisOf } from './errors/diagnosis-of.ts';
export { errorSignal } from './errors/error-signal.ts';
export { explain } from './errors/explain.ts';
export { requestShape } from './errors/shape/request-shape.ts';
export type {
  ClassifyContext,
  Cure,
  Diagnosis,
  DiagnosisFacts,
  ErrorFamily,
  ErrorKind,
  ErrorSignal,
  Explanation,
  FallbackAdvice,
  FixAdvice,
  Reader,
  Remedies,
  Remedy,
  RemedySteps,
  RetryAdvice,
} from './errors/types.ts';
export { sayArrived } from './errors/with-arrived.ts';
export type { AttemptRecord, CaprockEvent, TokenCounts } from './events.ts';
export { type Address, addressProblem } from './fallback/address-problem.ts';
export { type Announce, announcer, outsideCalls, resolvedEvent } from './fallback/announce.ts';
export { type CallMemory, callMemory, type TargetMemory } from './fallback/call-memory.ts';
export { type CallReport, type CallReportRepair, callReport } from './fallback/call-report.ts';
export { type Clock, systemClock } from './fallback/clock.ts';
export {
  type AtOnce,
  type Cooldown,
  type CooldownStore,
  createCooldownStore,
  type Eventually,
} from './fallback/cooldown-store.ts';
export {
  type Executed,
  type ExecuteOptions,
  type ExecutePolicy,
  execute,
} from './fallback/execute.ts';
export {
  createLearnedStore,
  cureName,
  type Learned,
  type LearnedStore,
} from './fallback/learned-store.ts';
export { type Mode, modeOf, observe, observeFailure } from './fallback/mode.ts';
export { type OpenedStream, openStream, type StreamShape } from './fallback/open-stream.ts';
export { type Plan, type PlanOptions, planTargets } from './fallback/plan-targets.ts';
export { policyFor } from './fallback/policy.ts';
export { prepareRequest } from './fallback/prepare-request.ts';
export { createProcessMemory, type ProcessMemory } from './fallback/process-memory.ts';
export { type CredentialHolder, renewCredentials } from './fallback/renew-credentials.ts';
export { resolutionProblem } from './fallback/resolution-problem.ts';
export {
  type GuardedStream,
  guardStream,
  type StreamEnd,
  type StreamGuard,
  streamGuard,
} from './fallback/stream-guard.ts';
export type { Target } from './fallback/target.ts';
export type { Standing, TargetCooldowns } from './fallback/target-cooldowns.ts';
export { type Answer, tellFailure, tellStreamEnd } from './fallback/tell-end.ts';
export { tellListener } from './fallback/tell-listener.ts';
export { type CallWatch, type WatchOptions, watchCall } from './fallback/watch-call.ts';
export type { SourceListener, WatchedSource } from './fallback/watched-source.ts';
export { withinCall } from './fallback/within-call.ts';
export type { Language, LocalizedText } from './localized-text.ts';
export { type CallableModel, callableModels } from './models/callable-models.ts';
export { catalogAsOf } from './models/catalog.ts';
export { type Destinations, destinationsOf } from './models/destinations-of.ts';
export { lifecycleOf, type ModelLifecycle } from './models/lifecycle-of.ts';
export {
  lookUpProfile,
  type ProfileLookup,
  type ProfileLookupOptions,
} from './models/look-up-profile.ts';
export type { LiveModel, ModelSummary, ProfileSummary } from './models/merge-lists.ts';
export { type PickedRegion, pickRegion, type RegionCandidates } from './models/pick-region.ts';
export { type ModelTier, recommendModels } from './models/recommend-models.ts';
export {
  type CatalogRefresh,
  createCatalogRefresh,
  type RefreshOptions,
  type RegionCatalog,
  refreshCatalog,
} from './models/refresh-catalog.ts';
export { resolveModel } from './models/resolve-model.ts';
export { traitsOf } from './models/traits-of.ts';
export type {
  ModelTraits,
  Resolution,
  ResolutionNote,
  ResolutionStatus,
  ResolveOptions,
} from './models/types.ts';
export type {
  CaprockOptions,
  FallbackReason,
  FallbackTarget,
  LearnOptions,
  RetryOptions,
  TimeoutOptions,
} from './options.ts';
export { callerPlace } from './repair/caller-place.ts';
export { INSERTED_TEXTS } from './repair/inserted-texts.ts';
export { isPlain } from './repair/is-plain.ts';
export { repairRequest } from './repair/repair-request.ts';
export { restoreInput, rewritesInput } from './repair/restore-input.ts';
export { rules } from './repair/rules/index.ts';
export { createStopCutter, type StopCutter } from './repair/stop-cutter.ts';
export type {
  Refusal,
  Repair,
  RepairOptions,
  RepairResult,
  RepairSettings,
  Restore,
  RuleMode,
} from './repair/types.ts';
