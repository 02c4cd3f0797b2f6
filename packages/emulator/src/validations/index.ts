import { conversationStartsWithUser } from './conversation-starts-with-user.ts';
import { everyToolUseAnsweredNext } from './every-tool-use-answered-next.ts';
import { inferenceProfileRequired } from './inference-profile-required.ts';
import { maxTokensLimit } from './max-tokens-limit.ts';
import { messageContentNotEmpty } from './message-content-not-empty.ts';
import { midConversationSystemModels } from './mid-conversation-system-models.ts';
import { modelEndOfLife } from './model-end-of-life.ts';
import { modelIdKnown } from './model-id-known.ts';
import { noAssistantPrefill } from './no-assistant-prefill.ts';
import { noOrphanToolResult } from './no-orphan-tool-result.ts';
import { rolesAlternate } from './roles-alternate.ts';
import { samplingParametersRemoved } from './sampling-parameters-removed.ts';
import { systemTextNotBlank } from './system-text-not-blank.ts';
import { temperatureAndTopPExclusive } from './temperature-and-top-p-exclusive.ts';
import { textBlockNotBlank } from './text-block-not-blank.ts';
import { toolResultIdsUnique } from './tool-result-ids-unique.ts';
import { toolResultsFirst } from './tool-results-first.ts';
import { toolUseIdsUnique } from './tool-use-ids-unique.ts';
import { toolconfigRequiredWithToolBlocks } from './toolconfig-required-with-tool-blocks.ts';
import type { Validation } from './validation.ts';

/**
 * Every refusal, in the order in which each layer looks: what the world refuses, then Bedrock's front
 * end, then the model's own validator. A refusal that two layers know stands once.
 */
export const validations: readonly Validation[] = [
  // The id, the model's life, the account.
  modelIdKnown,
  modelEndOfLife,
  inferenceProfileRequired,
  // The system prompt and the turns.
  systemTextNotBlank,
  midConversationSystemModels,
  messageContentNotEmpty,
  textBlockNotBlank,
  conversationStartsWithUser,
  rolesAlternate,
  // Tool uses and their results.
  toolconfigRequiredWithToolBlocks,
  toolUseIdsUnique,
  toolResultIdsUnique,
  everyToolUseAnsweredNext,
  noOrphanToolResult,
  toolResultsFirst,
  // Tool definitions.
  // Media and documents.
  // Thinking.
  // Parameters.
  noAssistantPrefill,
  samplingParametersRemoved,
  temperatureAndTopPExclusive,
  maxTokensLimit,
  // Cache points.
];
