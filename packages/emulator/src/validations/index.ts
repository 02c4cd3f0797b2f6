import { contentNotEmpty } from './content-not-empty.ts';
import { inferenceProfileRequired } from './inference-profile-required.ts';
import { knownModelId } from './known-model-id.ts';
import { maxTokensLimit } from './max-tokens-limit.ts';
import { midConversationSystem } from './mid-conversation-system.ts';
import { modelEndOfLife } from './model-end-of-life.ts';
import { noAssistantPrefill } from './no-assistant-prefill.ts';
import { rolesAlternate } from './roles-alternate.ts';
import { samplingParameters } from './sampling-parameters.ts';
import { startsWithUser } from './starts-with-user.ts';
import { systemTextNotBlank } from './system-text-not-blank.ts';
import { temperatureAndTopP } from './temperature-and-top-p.ts';
import { textNotBlank } from './text-not-blank.ts';
import { toolConfigWithToolBlocks } from './tool-config-with-tool-blocks.ts';
import { toolResultExpected } from './tool-result-expected.ts';
import { toolResultIdsUnique } from './tool-result-ids-unique.ts';
import { toolResultsFirst } from './tool-results-first.ts';
import { toolUseAnswered } from './tool-use-answered.ts';
import { toolUseIdsUnique } from './tool-use-ids-unique.ts';
import type { Validation } from './validation.ts';

/** Every refusal, in the order in which Bedrock looks: the model, the front end, then the model's own validator. */
export const validations: readonly Validation[] = [
  knownModelId,
  modelEndOfLife,
  inferenceProfileRequired,
  systemTextNotBlank,
  midConversationSystem,
  contentNotEmpty,
  textNotBlank,
  startsWithUser,
  rolesAlternate,
  toolConfigWithToolBlocks,
  toolUseIdsUnique,
  toolResultIdsUnique,
  toolUseAnswered,
  toolResultExpected,
  toolResultsFirst,
  noAssistantPrefill,
  samplingParameters,
  temperatureAndTopP,
  maxTokensLimit,
];
