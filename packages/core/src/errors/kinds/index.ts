import { accountNotAuthorized } from './access/account-not-authorized/index.ts';
import { iamDeniedBoundary } from './access/iam-denied-boundary/index.ts';
import { iamDeniedIdentity } from './access/iam-denied-identity/index.ts';
import { iamDeniedScp } from './access/iam-denied-scp/index.ts';
import { iamDeniedSessionPolicy } from './access/iam-denied-session-policy/index.ts';
import { marketplaceSubscription } from './access/marketplace-subscription/index.ts';
import { modelAccessNotGranted } from './access/model-access-not-granted/index.ts';
import { modelNotAvailableToAccount } from './access/model-not-available-to-account/index.ts';
import { operationNotAllowed } from './access/operation-not-allowed/index.ts';
import { paymentInstrument } from './access/payment-instrument/index.ts';
import { unsupportedCountry } from './access/unsupported-country/index.ts';
import { useCaseFormMissing } from './access/use-case-form-missing/index.ts';
import { dailyTokenQuota } from './capacity/daily-token-quota/index.ts';
import { gatewayNoDeployments } from './capacity/gateway-no-deployments/index.ts';
import { internalServerError } from './capacity/internal-server-error/index.ts';
import { modelError } from './capacity/model-error/index.ts';
import { modelNotReady } from './capacity/model-not-ready/index.ts';
import { modelTimeout } from './capacity/model-timeout/index.ts';
import { serviceQuotaExceeded } from './capacity/service-quota-exceeded/index.ts';
import { serviceUnavailable } from './capacity/service-unavailable/index.ts';
import { throttledRequests } from './capacity/throttled-requests/index.ts';
import { throttledTokens } from './capacity/throttled-tokens/index.ts';
import { sdkTooOld } from './client/sdk-too-old/index.ts';
import { unknown } from './client/unknown/index.ts';
import { contextWindowExceeded } from './content/context-window-exceeded/index.ts';
import { documentInvalid } from './content/document-invalid/index.ts';
import { documentNameInvalid } from './content/document-name-invalid/index.ts';
import { imageInvalid } from './content/image-invalid/index.ts';
import { imageTooLarge } from './content/image-too-large/index.ts';
import { requestTooLarge } from './content/request-too-large/index.ts';
import { tooManyImages } from './content/too-many-images/index.ts';
import { blankTextBlock } from './conversation/blank-text-block/index.ts';
import { contentBlockMalformed } from './conversation/content-block-malformed/index.ts';
import { emptyContent } from './conversation/empty-content/index.ts';
import { firstMessageNotUser } from './conversation/first-message-not-user/index.ts';
import { noUserMessage } from './conversation/no-user-message/index.ts';
import { prefillNotSupported } from './conversation/prefill-not-supported/index.ts';
import { reasoningInUserMessage } from './conversation/reasoning-in-user-message/index.ts';
import { rolesNotAlternating } from './conversation/roles-not-alternating/index.ts';
import { systemPromptRejected } from './conversation/system-prompt-rejected/index.ts';
import { trailingWhitespace } from './conversation/trailing-whitespace/index.ts';
import { apiKeyInvalid } from './credentials/api-key-invalid/index.ts';
import { badSignature } from './credentials/bad-signature/index.ts';
import { expiredCredentials } from './credentials/expired-credentials/index.ts';
import { invalidCredentials } from './credentials/invalid-credentials/index.ts';
import { noCredentials } from './credentials/no-credentials/index.ts';
import { noRegion } from './credentials/no-region/index.ts';
import { profileNotFound } from './credentials/profile-not-found/index.ts';
import { ssoExpired } from './credentials/sso-expired/index.ts';
import { dataRetentionMode } from './model/data-retention-mode/index.ts';
import { inferenceProfileNotFound } from './model/inference-profile-not-found/index.ts';
import { invalidModelId } from './model/invalid-model-id/index.ts';
import { modelEndOfLife } from './model/model-end-of-life/index.ts';
import { modelLegacyInactive } from './model/model-legacy-inactive/index.ts';
import { modelNotFound } from './model/model-not-found/index.ts';
import { onDemandNotSupported } from './model/on-demand-not-supported/index.ts';
import { providerNotRecognized } from './model/provider-not-recognized/index.ts';
import { provisionedThroughputError } from './model/provisioned-throughput-error/index.ts';
import { regionNotSupported } from './model/region-not-supported/index.ts';
import { unknownOperation } from './model/unknown-operation/index.ts';
import { wrongApiForModel } from './model/wrong-api-for-model/index.ts';
import { cacheControlInvalid } from './parameters/cache-control-invalid/index.ts';
import { cacheNotSupported } from './parameters/cache-not-supported/index.ts';
import { guardrailInvalid } from './parameters/guardrail-invalid/index.ts';
import { invalidBetaFlag } from './parameters/invalid-beta-flag/index.ts';
import { maxTokensTooLarge } from './parameters/max-tokens-too-large/index.ts';
import { schemaExtraneousKey } from './parameters/schema-extraneous-key/index.ts';
import { schemaViolation } from './parameters/schema-violation/index.ts';
import { stopSequenceInvalid } from './parameters/stop-sequence-invalid/index.ts';
import { structuredOutputSchemaInvalid } from './parameters/structured-output-schema-invalid/index.ts';
import { temperatureToppConflict } from './parameters/temperature-topp-conflict/index.ts';
import { unsupportedParameter } from './parameters/unsupported-parameter/index.ts';
import { guardrailBlocked } from './response/guardrail-blocked/index.ts';
import { outputFiltered } from './response/output-filtered/index.ts';
import { outputTruncated } from './response/output-truncated/index.ts';
import { structuredOutputMissing } from './response/structured-output-missing/index.ts';
import { thinkingBlockInvalid } from './thinking/thinking-block-invalid/index.ts';
import { thinkingBlockMissing } from './thinking/thinking-block-missing/index.ts';
import { thinkingBudgetInvalid } from './thinking/thinking-budget-invalid/index.ts';
import { thinkingContextMismatch } from './thinking/thinking-context-mismatch/index.ts';
import { thinkingModeUnsupported } from './thinking/thinking-mode-unsupported/index.ts';
import { thinkingSignatureInvalid } from './thinking/thinking-signature-invalid/index.ts';
import { thinkingTemperatureConflict } from './thinking/thinking-temperature-conflict/index.ts';
import { thinkingToolChoiceConflict } from './thinking/thinking-tool-choice-conflict/index.ts';
import { duplicateToolName } from './tools/duplicate-tool-name/index.ts';
import { toolConfigMissing } from './tools/tool-config-missing/index.ts';
import { toolInputInvalid } from './tools/tool-input-invalid/index.ts';
import { toolNameInvalid } from './tools/tool-name-invalid/index.ts';
import { toolResultInvalid } from './tools/tool-result-invalid/index.ts';
import { toolResultMissing } from './tools/tool-result-missing/index.ts';
import { toolResultMixedContent } from './tools/tool-result-mixed-content/index.ts';
import { toolResultUnexpected } from './tools/tool-result-unexpected/index.ts';
import { toolSchemaInvalid } from './tools/tool-schema-invalid/index.ts';
import { toolUseIdInvalid } from './tools/tool-use-id-invalid/index.ts';
import { aborted } from './transport/aborted/index.ts';
import { endpointUnreachable } from './transport/endpoint-unreachable/index.ts';
import { endpointWrong } from './transport/endpoint-wrong/index.ts';
import { networkReset } from './transport/network-reset/index.ts';
import { streamError } from './transport/stream-error/index.ts';
import { timeout } from './transport/timeout/index.ts';
import { tlsError } from './transport/tls-error/index.ts';

/**
 * Every kind of error. The order is the order of the search: what says one thing exactly stands
 * before what says it in general, and `unknown` stands last.
 */
export const kinds = [
  noUserMessage,
  firstMessageNotUser,
  rolesNotAlternating,
  reasoningInUserMessage,
  trailingWhitespace,
  prefillNotSupported,
  toolConfigMissing,
  duplicateToolName,
  toolResultMixedContent,
  toolUseIdInvalid,
  toolResultMissing,
  toolResultUnexpected,
  thinkingBlockMissing,
  thinkingContextMismatch,
  thinkingSignatureInvalid,
  thinkingTemperatureConflict,
  thinkingToolChoiceConflict,
  thinkingBudgetInvalid,
  thinkingModeUnsupported,
  thinkingBlockInvalid,
  temperatureToppConflict,
  maxTokensTooLarge,
  cacheNotSupported,
  cacheControlInvalid,
  structuredOutputSchemaInvalid,
  toolNameInvalid,
  toolSchemaInvalid,
  toolInputInvalid,
  toolResultInvalid,
  documentNameInvalid,
  documentInvalid,
  imageTooLarge,
  tooManyImages,
  imageInvalid,
  stopSequenceInvalid,
  invalidBetaFlag,
  blankTextBlock,
  emptyContent,
  systemPromptRejected,
  contentBlockMalformed,
  guardrailInvalid,
  requestTooLarge,
  contextWindowExceeded,
  modelLegacyInactive,
  wrongApiForModel,
  unknownOperation,
  inferenceProfileNotFound,
  provisionedThroughputError,
  dataRetentionMode,
  providerNotRecognized,
  modelNotAvailableToAccount,
  useCaseFormMissing,
  paymentInstrument,
  marketplaceSubscription,
  unsupportedCountry,
  iamDeniedScp,
  iamDeniedBoundary,
  iamDeniedSessionPolicy,
  operationNotAllowed,
  accountNotAuthorized,
  badSignature,
  ssoExpired,
  profileNotFound,
  apiKeyInvalid,
  gatewayNoDeployments,
  endpointWrong,
  tlsError,
  guardrailBlocked,
  outputFiltered,
  outputTruncated,
  structuredOutputMissing,
  sdkTooOld,
  onDemandNotSupported,
  invalidModelId,
  modelEndOfLife,
  regionNotSupported,
  noRegion,
  noCredentials,
  expiredCredentials,
  invalidCredentials,
  modelAccessNotGranted,
  iamDeniedIdentity,
  dailyTokenQuota,
  throttledTokens,
  modelNotFound,
  serviceQuotaExceeded,
  modelNotReady,
  modelTimeout,
  modelError,
  throttledRequests,
  serviceUnavailable,
  internalServerError,
  aborted,
  streamError,
  timeout,
  endpointUnreachable,
  networkReset,
  unsupportedParameter,
  schemaExtraneousKey,
  schemaViolation,
  unknown,
] as const;

/** The name of a kind. */
export type ErrorKind = (typeof kinds)[number]['kind'];
