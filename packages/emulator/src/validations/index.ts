import { accountNotAuthorized } from './account-not-authorized.ts';
import { accountOperationNotAllowed } from './account-operation-not-allowed.ts';
import { anthropicBetaKnown } from './anthropic-beta-known.ts';
import { atLeastOneMessage } from './at-least-one-message.ts';
import { blockRoleRestrictions } from './block-role-restrictions.ts';
import { cacheControlModelSupport } from './cache-control-model-support.ts';
import { cacheControlTarget } from './cache-control-target.ts';
import { cachePointModelSupport } from './cache-point-model-support.ts';
import { cachePointPosition } from './cache-point-position.ts';
import { cachePointTtl } from './cache-point-ttl.ts';
import { cachePointTtlOrder } from './cache-point-ttl-order.ts';
import { cachePointsMax4 } from './cache-points-max-4.ts';
import { contentBlockUnion } from './content-block-union.ts';
import { contextWindow } from './context-window.ts';
import { conversationStartsWithUser } from './conversation-starts-with-user.ts';
import { dataRetentionMode } from './data-retention-mode.ts';
import { documentCitations } from './document-citations.ts';
import { documentCountAndSize } from './document-count-and-size.ts';
import { documentFormat } from './document-format.ts';
import { documentName } from './document-name.ts';
import { documentNamesUnique } from './document-names-unique.ts';
import { documentNeedsText } from './document-needs-text.ts';
import { documentSourceBytes } from './document-source-bytes.ts';
import { effortSupport } from './effort-support.ts';
import { effortWithThinkingDisabled } from './effort-with-thinking-disabled.ts';
import { everyToolUseAnsweredNext } from './every-tool-use-answered-next.ts';
import { finalAssistantNoTrailingWhitespace } from './final-assistant-no-trailing-whitespace.ts';
import { imageCount } from './image-count.ts';
import { imageDimensions } from './image-dimensions.ts';
import { imageFormat } from './image-format.ts';
import { imageMediaTypeMatches } from './image-media-type-matches.ts';
import { imageSize } from './image-size.ts';
import { imageUrlSource } from './image-url-source.ts';
import { inferenceProfileRequired } from './inference-profile-required.ts';
import { legacyModelInactive } from './legacy-model-inactive.ts';
import { marketplaceSubscription } from './marketplace-subscription.ts';
import { maxTokensLimit } from './max-tokens-limit.ts';
import { maxTokensRequiredInvoke } from './max-tokens-required-invoke.ts';
import { mediaNotEmpty } from './media-not-empty.ts';
import { messageContentNotEmpty } from './message-content-not-empty.ts';
import { messageCountLimit } from './message-count-limit.ts';
import { midConversationSystemModels } from './mid-conversation-system-models.ts';
import { midConversationSystemPlacement } from './mid-conversation-system-placement.ts';
import { modelAccessNotGranted } from './model-access-not-granted.ts';
import { modelEndOfLife } from './model-end-of-life.ts';
import { modelIdKnown } from './model-id-known.ts';
import { modelNotAvailableToAccount } from './model-not-available-to-account.ts';
import { noAssistantPrefill } from './no-assistant-prefill.ts';
import { noOrphanToolResult } from './no-orphan-tool-result.ts';
import { paymentInstrument } from './payment-instrument.ts';
import { pdfPages } from './pdf-pages.ts';
import { promptArnExclusive } from './prompt-arn-exclusive.ts';
import { quotaZero } from './quota-zero.ts';
import { redactedThinkingBytes } from './redacted-thinking-bytes.ts';
import { roleEnum } from './role-enum.ts';
import { rolesAlternate } from './roles-alternate.ts';
import { samplingParametersRemoved } from './sampling-parameters-removed.ts';
import { serverToolsUnsupported } from './server-tools-unsupported.ts';
import { stopSequencesNonBlank } from './stop-sequences-non-blank.ts';
import { strictSchemaComplexity } from './strict-schema-complexity.ts';
import { strictSchemaSubset } from './strict-schema-subset.ts';
import { structuredOutputSupport } from './structured-output-support.ts';
import { systemNotFirstInMessages } from './system-not-first-in-messages.ts';
import { systemTextNotBlank } from './system-text-not-blank.ts';
import { temperatureAndTopPExclusive } from './temperature-and-top-p-exclusive.ts';
import { temperatureRange } from './temperature-range.ts';
import { textBlockNotBlank } from './text-block-not-blank.ts';
import { thinkingAdaptiveNoBudget } from './thinking-adaptive-no-budget.ts';
import { thinkingAdaptiveUnsupported } from './thinking-adaptive-unsupported.ts';
import { thinkingBlockBindingField } from './thinking-block-binding-field.ts';
import { thinkingBudgetBelowMaxTokens } from './thinking-budget-below-max-tokens.ts';
import { thinkingBudgetMinimum } from './thinking-budget-minimum.ts';
import { thinkingDisabledUnsupported } from './thinking-disabled-unsupported.ts';
import { thinkingEnabledRemoved } from './thinking-enabled-removed.ts';
import { thinkingFirstInToolLoop } from './thinking-first-in-tool-loop.ts';
import { thinkingLatestUnmodified } from './thinking-latest-unmodified.ts';
import { thinkingNotLastBlock } from './thinking-not-last-block.ts';
import { thinkingPrefixBinding } from './thinking-prefix-binding.ts';
import { thinkingSamplingLimits } from './thinking-sampling-limits.ts';
import { thinkingSignatureRequired } from './thinking-signature-required.ts';
import { toolChoiceForcedUnsupported } from './tool-choice-forced-unsupported.ts';
import { toolChoiceForcedWithThinking } from './tool-choice-forced-with-thinking.ts';
import { toolChoiceNeedsTool } from './tool-choice-needs-tool.ts';
import { toolChoiceNone } from './tool-choice-none.ts';
import { toolNamePattern } from './tool-name-pattern.ts';
import { toolNamesUnique } from './tool-names-unique.ts';
import { toolResultContentNotEmpty } from './tool-result-content-not-empty.ts';
import { toolResultIdsUnique } from './tool-result-ids-unique.ts';
import { toolResultJsonObject } from './tool-result-json-object.ts';
import { toolResultMedia } from './tool-result-media.ts';
import { toolResultNotBesideDocumentOrVideo } from './tool-result-not-beside-document-or-video.ts';
import { toolResultStatusSupport } from './tool-result-status-support.ts';
import { toolResultsFirst } from './tool-results-first.ts';
import { toolResultsInNextMessage } from './tool-results-in-next-message.ts';
import { toolSchemaDraft202012 } from './tool-schema-draft-2020-12.ts';
import { toolSchemaNoTopLevelCombinator } from './tool-schema-no-top-level-combinator.ts';
import { toolSchemaPropertyKeys } from './tool-schema-property-keys.ts';
import { toolSchemaTypeObject } from './tool-schema-type-object.ts';
import { toolStrictSupport } from './tool-strict-support.ts';
import { toolUseIdPattern } from './tool-use-id-pattern.ts';
import { toolUseIdsUnique } from './tool-use-ids-unique.ts';
import { toolUseInputObject } from './tool-use-input-object.ts';
import { toolUseLastInAssistant } from './tool-use-last-in-assistant.ts';
import { toolUseNamePatternInHistory } from './tool-use-name-pattern-in-history.ts';
import { toolconfigRequiredWithToolBlocks } from './toolconfig-required-with-tool-blocks.ts';
import { unknownFieldsRefused } from './unknown-fields-refused.ts';
import { unsupportedCountry } from './unsupported-country.ts';
import { useCaseFormMissing } from './use-case-form-missing.ts';
import { validUnicode } from './valid-unicode.ts';
import type { Validation } from './validation.ts';
import { videoAudio } from './video-audio.ts';

/**
 * Every refusal, in the order in which each layer looks: what the world refuses, then Bedrock's front
 * end, then the model's own validator. A refusal that two layers know stands once.
 */
export const validations: readonly Validation[] = [
  // The id, the model's life, the account.
  dataRetentionMode,
  accountOperationNotAllowed,
  accountNotAuthorized,
  unsupportedCountry,
  modelIdKnown,
  modelEndOfLife,
  modelNotAvailableToAccount,
  inferenceProfileRequired,
  legacyModelInactive,
  modelAccessNotGranted,
  useCaseFormMissing,
  marketplaceSubscription,
  paymentInstrument,
  quotaZero,
  // The system prompt and the turns.
  validUnicode,
  atLeastOneMessage,
  roleEnum,
  contentBlockUnion,
  unknownFieldsRefused,
  // An empty text that is marked for the cache is refused for the mark.
  cacheControlTarget,
  systemTextNotBlank,
  midConversationSystemModels,
  systemNotFirstInMessages,
  messageContentNotEmpty,
  textBlockNotBlank,
  conversationStartsWithUser,
  messageCountLimit,
  blockRoleRestrictions,
  // Tool uses and their results.
  toolconfigRequiredWithToolBlocks,
  toolUseIdPattern,
  toolUseNamePatternInHistory,
  toolUseInputObject,
  toolUseIdsUnique,
  toolResultIdsUnique,
  toolResultsInNextMessage,
  everyToolUseAnsweredNext,
  noOrphanToolResult,
  toolResultsFirst,
  toolResultNotBesideDocumentOrVideo,
  toolResultJsonObject,
  toolResultContentNotEmpty,
  toolResultStatusSupport,
  toolResultMedia,
  toolUseLastInAssistant,
  rolesAlternate,
  midConversationSystemPlacement,
  // Tool definitions.
  serverToolsUnsupported,
  toolNamePattern,
  toolNamesUnique,
  toolSchemaTypeObject,
  toolSchemaNoTopLevelCombinator,
  toolSchemaPropertyKeys,
  toolSchemaDraft202012,
  toolStrictSupport,
  strictSchemaSubset,
  strictSchemaComplexity,
  toolChoiceNone,
  toolChoiceNeedsTool,
  toolChoiceForcedUnsupported,
  toolChoiceForcedWithThinking,
  // Media and documents.
  documentSourceBytes,
  documentName,
  documentNamesUnique,
  documentNeedsText,
  documentCountAndSize,
  videoAudio,
  imageFormat,
  documentFormat,
  imageUrlSource,
  mediaNotEmpty,
  imageSize,
  imageMediaTypeMatches,
  imageDimensions,
  imageCount,
  documentCitations,
  pdfPages,
  // Thinking.
  thinkingAdaptiveUnsupported,
  thinkingEnabledRemoved,
  thinkingDisabledUnsupported,
  thinkingAdaptiveNoBudget,
  thinkingBlockBindingField,
  thinkingBudgetMinimum,
  thinkingBudgetBelowMaxTokens,
  thinkingSignatureRequired,
  thinkingLatestUnmodified,
  redactedThinkingBytes,
  thinkingPrefixBinding,
  thinkingNotLastBlock,
  thinkingFirstInToolLoop,
  thinkingSamplingLimits,
  effortSupport,
  effortWithThinkingDisabled,
  // Parameters.
  promptArnExclusive,
  maxTokensRequiredInvoke,
  anthropicBetaKnown,
  structuredOutputSupport,
  temperatureRange,
  stopSequencesNonBlank,
  noAssistantPrefill,
  finalAssistantNoTrailingWhitespace,
  samplingParametersRemoved,
  temperatureAndTopPExclusive,
  maxTokensLimit,
  contextWindow,
  // Cache points.
  cachePointModelSupport,
  cacheControlModelSupport,
  cachePointPosition,
  cachePointTtl,
  cachePointTtlOrder,
  cachePointsMax4,
];
