import type { RepairRule } from '../types.ts';
import { dropUnsupportedCachePoints } from './cache/drop-unsupported-cache-points.ts';
import { limitCachePoints } from './cache/limit-cache-points.ts';
import { placeCachePoints } from './cache/place-cache-points.ts';
import { dropBlankText } from './conversation/drop-blank-text.ts';
import { dropEmptyMessages } from './conversation/drop-empty-messages.ts';
import { endWithUserTurn } from './conversation/end-with-user-turn.ts';
import { mergeAdjacentTurns } from './conversation/merge-adjacent-turns.ts';
import { startWithUserTurn } from './conversation/start-with-user-turn.ts';
import { trimFinalAssistant } from './conversation/trim-final-assistant.ts';
import { refuseGuardedImage } from './limits/refuse-guarded-image.ts';
import { refuseOversizedRequest } from './limits/refuse-oversized-request.ts';
import { refusePromptArnMembers } from './limits/refuse-prompt-arn-members.ts';
import { refuseServerTools } from './limits/refuse-server-tools.ts';
import { refuseTooManyMessages } from './limits/refuse-too-many-messages.ts';
import { addTextToDocuments } from './media/add-text-to-documents.ts';
import { moveDocumentsFromResults } from './media/move-documents-from-results.ts';
import { nameDocuments } from './media/name-documents.ts';
import { refuseMediaOverLimits } from './media/refuse-media-over-limits.ts';
import { refuseVideoAndAudio } from './media/refuse-video-and-audio.ts';
import { settleDocuments } from './media/settle-documents.ts';
import { settleImages } from './media/settle-images.ts';
import { renameToolUseIds } from './names/rename-tool-use-ids.ts';
import { renameTools } from './names/rename-tools.ts';
import { separateDuplicateTools } from './names/separate-duplicate-tools.ts';
import { clampMaxTokens } from './parameters/clamp-max-tokens.ts';
import { clampSamplingRange } from './parameters/clamp-sampling-range.ts';
import { dropForeignParameters } from './parameters/drop-foreign-parameters.ts';
import { dropInvalidResponsePaths } from './parameters/drop-invalid-response-paths.ts';
import { dropSamplingParameters } from './parameters/drop-sampling-parameters.ts';
import { fitThinkingBudget } from './parameters/fit-thinking-budget.ts';
import { limitSamplingWhileThinking } from './parameters/limit-sampling-while-thinking.ts';
import { moveTopK } from './parameters/move-top-k.ts';
import { renameReasoningConfig } from './parameters/rename-reasoning-config.ts';
import { replaceOutputFormat } from './parameters/replace-output-format.ts';
import { settleBlockBinding } from './parameters/settle-block-binding.ts';
import { settleEffort } from './parameters/settle-effort.ts';
import { settleRequestMetadata } from './parameters/settle-request-metadata.ts';
import { settleServiceTier } from './parameters/settle-service-tier.ts';
import { settleStopSequences } from './parameters/settle-stop-sequences.ts';
import { settleThinking } from './parameters/settle-thinking.ts';
import { stopThinkingInOpenLoop } from './parameters/stop-thinking-in-open-loop.ts';
import { dropTrailingReasoning } from './reasoning/drop-trailing-reasoning.ts';
import { dropUnusableReasoning } from './reasoning/drop-unusable-reasoning.ts';
import { moveAssistantMedia } from './roles/move-assistant-media.ts';
import { moveSystemMedia } from './roles/move-system-media.ts';
import { splitMisplacedToolBlocks } from './roles/split-misplaced-tool-blocks.ts';
import { fitOutputSchema } from './schemas/fit-output-schema.ts';
import { fitStrictSchemas } from './schemas/fit-strict-schemas.ts';
import { objectToolSchema } from './schemas/object-tool-schema.ts';
import { renameSchemaKeys } from './schemas/rename-schema-keys.ts';
import { upgradeToolSchemas } from './schemas/upgrade-tool-schemas.ts';
import { dropBlankSystem } from './system/drop-blank-system.ts';
import { placeMidSystem } from './system/place-mid-system.ts';
import { declareUsedTools } from './tools/declare-used-tools.ts';
import { dropBlankDescription } from './tools/drop-blank-description.ts';
import { dropStrict } from './tools/drop-strict.ts';
import { fillEmptyToolResult } from './tools/fill-empty-tool-result.ts';
import { objectToolInput } from './tools/object-tool-input.ts';
import { pairToolResults } from './tools/pair-tool-results.ts';
import { putToolCallsLast } from './tools/put-tool-calls-last.ts';
import { settleToolChoice } from './tools/settle-tool-choice.ts';
import { writeJsonValuesAsText } from './tools/write-json-values-as-text.ts';
import { replaceLoneSurrogates } from './unicode/replace-lone-surrogates.ts';

/** Every rule, in the order of the pipeline: written here and nowhere else. */
export const rules: readonly RepairRule[] = [
  // 0 what no repair helps
  refusePromptArnMembers,
  refuseTooManyMessages,
  refuseGuardedImage,
  refuseServerTools,
  refuseOversizedRequest,
  // what rules of several groups read
  moveTopK,
  renameReasoningConfig,
  // 1 Unicode
  replaceLoneSurrogates,
  // 2 roles and system
  splitMisplacedToolBlocks,
  moveAssistantMedia,
  placeMidSystem,
  moveSystemMedia,
  dropBlankSystem,
  // 3 names and ids
  renameTools,
  separateDuplicateTools,
  renameToolUseIds,
  // 4 reasoning
  dropUnusableReasoning,
  dropTrailingReasoning,
  // 5 pairing of tool uses and results
  objectToolInput,
  pairToolResults,
  writeJsonValuesAsText,
  fillEmptyToolResult,
  // 6 blank blocks, then empty messages
  dropBlankText,
  dropEmptyMessages,
  // 7 neighbours of one role
  mergeAdjacentTurns,
  putToolCallsLast,
  // 8 media
  refuseVideoAndAudio,
  settleImages,
  settleDocuments,
  nameDocuments,
  moveDocumentsFromResults,
  addTextToDocuments,
  refuseMediaOverLimits,
  // 9 first and last turn
  startWithUserTurn,
  endWithUserTurn,
  trimFinalAssistant,
  // 10 tools and schemas
  upgradeToolSchemas,
  objectToolSchema,
  renameSchemaKeys,
  dropBlankDescription,
  dropStrict,
  fitStrictSchemas,
  fitOutputSchema,
  declareUsedTools,
  // 11 thinking and parameters
  dropForeignParameters,
  clampMaxTokens,
  settleThinking,
  settleBlockBinding,
  stopThinkingInOpenLoop,
  settleToolChoice,
  fitThinkingBudget,
  settleEffort,
  clampSamplingRange,
  dropSamplingParameters,
  limitSamplingWhileThinking,
  settleStopSequences,
  replaceOutputFormat,
  settleRequestMetadata,
  settleServiceTier,
  dropInvalidResponsePaths,
  // 12 cache points
  dropUnsupportedCachePoints,
  placeCachePoints,
  limitCachePoints,
];
