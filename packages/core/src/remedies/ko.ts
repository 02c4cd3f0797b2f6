import { accountNotAuthorized } from '../errors/kinds/access/account-not-authorized/ko.ts';
import { iamDeniedBoundary } from '../errors/kinds/access/iam-denied-boundary/ko.ts';
import { iamDeniedIdentity } from '../errors/kinds/access/iam-denied-identity/ko.ts';
import { iamDeniedScp } from '../errors/kinds/access/iam-denied-scp/ko.ts';
import { iamDeniedSessionPolicy } from '../errors/kinds/access/iam-denied-session-policy/ko.ts';
import { marketplaceSubscription } from '../errors/kinds/access/marketplace-subscription/ko.ts';
import { modelAccessNotGranted } from '../errors/kinds/access/model-access-not-granted/ko.ts';
import { modelNotAvailableToAccount } from '../errors/kinds/access/model-not-available-to-account/ko.ts';
import { operationNotAllowed } from '../errors/kinds/access/operation-not-allowed/ko.ts';
import { paymentInstrument } from '../errors/kinds/access/payment-instrument/ko.ts';
import { unsupportedCountry } from '../errors/kinds/access/unsupported-country/ko.ts';
import { useCaseFormMissing } from '../errors/kinds/access/use-case-form-missing/ko.ts';
import { dailyTokenQuota } from '../errors/kinds/capacity/daily-token-quota/ko.ts';
import { gatewayNoDeployments } from '../errors/kinds/capacity/gateway-no-deployments/ko.ts';
import { internalServerError } from '../errors/kinds/capacity/internal-server-error/ko.ts';
import { modelError } from '../errors/kinds/capacity/model-error/ko.ts';
import { modelNotReady } from '../errors/kinds/capacity/model-not-ready/ko.ts';
import { modelTimeout } from '../errors/kinds/capacity/model-timeout/ko.ts';
import { serviceQuotaExceeded } from '../errors/kinds/capacity/service-quota-exceeded/ko.ts';
import { serviceUnavailable } from '../errors/kinds/capacity/service-unavailable/ko.ts';
import { throttledRequests } from '../errors/kinds/capacity/throttled-requests/ko.ts';
import { throttledTokens } from '../errors/kinds/capacity/throttled-tokens/ko.ts';
import { sdkTooOld } from '../errors/kinds/client/sdk-too-old/ko.ts';
import { unknown } from '../errors/kinds/client/unknown/ko.ts';
import { contextWindowExceeded } from '../errors/kinds/content/context-window-exceeded/ko.ts';
import { documentInvalid } from '../errors/kinds/content/document-invalid/ko.ts';
import { documentNameInvalid } from '../errors/kinds/content/document-name-invalid/ko.ts';
import { imageInvalid } from '../errors/kinds/content/image-invalid/ko.ts';
import { imageTooLarge } from '../errors/kinds/content/image-too-large/ko.ts';
import { requestTooLarge } from '../errors/kinds/content/request-too-large/ko.ts';
import { tooManyImages } from '../errors/kinds/content/too-many-images/ko.ts';
import { blankTextBlock } from '../errors/kinds/conversation/blank-text-block/ko.ts';
import { contentBlockMalformed } from '../errors/kinds/conversation/content-block-malformed/ko.ts';
import { emptyContent } from '../errors/kinds/conversation/empty-content/ko.ts';
import { firstMessageNotUser } from '../errors/kinds/conversation/first-message-not-user/ko.ts';
import { noUserMessage } from '../errors/kinds/conversation/no-user-message/ko.ts';
import { prefillNotSupported } from '../errors/kinds/conversation/prefill-not-supported/ko.ts';
import { reasoningInUserMessage } from '../errors/kinds/conversation/reasoning-in-user-message/ko.ts';
import { rolesNotAlternating } from '../errors/kinds/conversation/roles-not-alternating/ko.ts';
import { systemPromptRejected } from '../errors/kinds/conversation/system-prompt-rejected/ko.ts';
import { trailingWhitespace } from '../errors/kinds/conversation/trailing-whitespace/ko.ts';
import { apiKeyInvalid } from '../errors/kinds/credentials/api-key-invalid/ko.ts';
import { badSignature } from '../errors/kinds/credentials/bad-signature/ko.ts';
import { expiredCredentials } from '../errors/kinds/credentials/expired-credentials/ko.ts';
import { invalidCredentials } from '../errors/kinds/credentials/invalid-credentials/ko.ts';
import { noCredentials } from '../errors/kinds/credentials/no-credentials/ko.ts';
import { noRegion } from '../errors/kinds/credentials/no-region/ko.ts';
import { profileNotFound } from '../errors/kinds/credentials/profile-not-found/ko.ts';
import { ssoExpired } from '../errors/kinds/credentials/sso-expired/ko.ts';
import { dataRetentionMode } from '../errors/kinds/model/data-retention-mode/ko.ts';
import { inferenceProfileNotFound } from '../errors/kinds/model/inference-profile-not-found/ko.ts';
import { invalidModelId } from '../errors/kinds/model/invalid-model-id/ko.ts';
import { modelEndOfLife } from '../errors/kinds/model/model-end-of-life/ko.ts';
import { modelLegacyInactive } from '../errors/kinds/model/model-legacy-inactive/ko.ts';
import { modelNotFound } from '../errors/kinds/model/model-not-found/ko.ts';
import { onDemandNotSupported } from '../errors/kinds/model/on-demand-not-supported/ko.ts';
import { providerNotRecognized } from '../errors/kinds/model/provider-not-recognized/ko.ts';
import { provisionedThroughputError } from '../errors/kinds/model/provisioned-throughput-error/ko.ts';
import { regionNotSupported } from '../errors/kinds/model/region-not-supported/ko.ts';
import { unknownOperation } from '../errors/kinds/model/unknown-operation/ko.ts';
import { wrongApiForModel } from '../errors/kinds/model/wrong-api-for-model/ko.ts';
import { cacheControlInvalid } from '../errors/kinds/parameters/cache-control-invalid/ko.ts';
import { cacheNotSupported } from '../errors/kinds/parameters/cache-not-supported/ko.ts';
import { guardrailInvalid } from '../errors/kinds/parameters/guardrail-invalid/ko.ts';
import { invalidBetaFlag } from '../errors/kinds/parameters/invalid-beta-flag/ko.ts';
import { maxTokensTooLarge } from '../errors/kinds/parameters/max-tokens-too-large/ko.ts';
import { schemaExtraneousKey } from '../errors/kinds/parameters/schema-extraneous-key/ko.ts';
import { schemaViolation } from '../errors/kinds/parameters/schema-violation/ko.ts';
import { stopSequenceInvalid } from '../errors/kinds/parameters/stop-sequence-invalid/ko.ts';
import { structuredOutputSchemaInvalid } from '../errors/kinds/parameters/structured-output-schema-invalid/ko.ts';
import { temperatureToppConflict } from '../errors/kinds/parameters/temperature-topp-conflict/ko.ts';
import { unsupportedParameter } from '../errors/kinds/parameters/unsupported-parameter/ko.ts';
import { guardrailBlocked } from '../errors/kinds/response/guardrail-blocked/ko.ts';
import { outputFiltered } from '../errors/kinds/response/output-filtered/ko.ts';
import { outputTruncated } from '../errors/kinds/response/output-truncated/ko.ts';
import { structuredOutputMissing } from '../errors/kinds/response/structured-output-missing/ko.ts';
import { thinkingBlockInvalid } from '../errors/kinds/thinking/thinking-block-invalid/ko.ts';
import { thinkingBlockMissing } from '../errors/kinds/thinking/thinking-block-missing/ko.ts';
import { thinkingBudgetInvalid } from '../errors/kinds/thinking/thinking-budget-invalid/ko.ts';
import { thinkingContextMismatch } from '../errors/kinds/thinking/thinking-context-mismatch/ko.ts';
import { thinkingModeUnsupported } from '../errors/kinds/thinking/thinking-mode-unsupported/ko.ts';
import { thinkingSignatureInvalid } from '../errors/kinds/thinking/thinking-signature-invalid/ko.ts';
import { thinkingTemperatureConflict } from '../errors/kinds/thinking/thinking-temperature-conflict/ko.ts';
import { thinkingToolChoiceConflict } from '../errors/kinds/thinking/thinking-tool-choice-conflict/ko.ts';
import { duplicateToolName } from '../errors/kinds/tools/duplicate-tool-name/ko.ts';
import { toolConfigMissing } from '../errors/kinds/tools/tool-config-missing/ko.ts';
import { toolInputInvalid } from '../errors/kinds/tools/tool-input-invalid/ko.ts';
import { toolNameInvalid } from '../errors/kinds/tools/tool-name-invalid/ko.ts';
import { toolResultInvalid } from '../errors/kinds/tools/tool-result-invalid/ko.ts';
import { toolResultMissing } from '../errors/kinds/tools/tool-result-missing/ko.ts';
import { toolResultMixedContent } from '../errors/kinds/tools/tool-result-mixed-content/ko.ts';
import { toolResultUnexpected } from '../errors/kinds/tools/tool-result-unexpected/ko.ts';
import { toolSchemaInvalid } from '../errors/kinds/tools/tool-schema-invalid/ko.ts';
import { toolUseIdInvalid } from '../errors/kinds/tools/tool-use-id-invalid/ko.ts';
import { aborted } from '../errors/kinds/transport/aborted/ko.ts';
import { endpointUnreachable } from '../errors/kinds/transport/endpoint-unreachable/ko.ts';
import { endpointWrong } from '../errors/kinds/transport/endpoint-wrong/ko.ts';
import { networkReset } from '../errors/kinds/transport/network-reset/ko.ts';
import { streamError } from '../errors/kinds/transport/stream-error/ko.ts';
import { timeout } from '../errors/kinds/transport/timeout/ko.ts';
import { tlsError } from '../errors/kinds/transport/tls-error/ko.ts';
import type { Remedies } from '../errors/types.ts';

/** Every remedy in Korean. */
export const remedies: Remedies = {
  'model-not-found': modelNotFound,
  'model-legacy-inactive': modelLegacyInactive,
  'wrong-api-for-model': wrongApiForModel,
  'unknown-operation': unknownOperation,
  'inference-profile-not-found': inferenceProfileNotFound,
  'provisioned-throughput-error': provisionedThroughputError,
  'data-retention-mode': dataRetentionMode,
  'provider-not-recognized': providerNotRecognized,
  'model-not-available-to-account': modelNotAvailableToAccount,
  'use-case-form-missing': useCaseFormMissing,
  'payment-instrument': paymentInstrument,
  'marketplace-subscription': marketplaceSubscription,
  'unsupported-country': unsupportedCountry,
  'iam-denied-scp': iamDeniedScp,
  'iam-denied-boundary': iamDeniedBoundary,
  'iam-denied-session-policy': iamDeniedSessionPolicy,
  'operation-not-allowed': operationNotAllowed,
  'account-not-authorized': accountNotAuthorized,
  'bad-signature': badSignature,
  'sso-expired': ssoExpired,
  'profile-not-found': profileNotFound,
  'api-key-invalid': apiKeyInvalid,
  'service-quota-exceeded': serviceQuotaExceeded,
  'model-not-ready': modelNotReady,
  'model-timeout': modelTimeout,
  'model-error': modelError,
  'gateway-no-deployments': gatewayNoDeployments,
  'endpoint-wrong': endpointWrong,
  'tls-error': tlsError,
  'guardrail-blocked': guardrailBlocked,
  'output-filtered': outputFiltered,
  'output-truncated': outputTruncated,
  'structured-output-missing': structuredOutputMissing,
  'sdk-too-old': sdkTooOld,
  'iam-denied-identity': iamDeniedIdentity,
  'model-access-not-granted': modelAccessNotGranted,
  'daily-token-quota': dailyTokenQuota,
  'internal-server-error': internalServerError,
  'service-unavailable': serviceUnavailable,
  'throttled-requests': throttledRequests,
  'throttled-tokens': throttledTokens,
  unknown,
  'context-window-exceeded': contextWindowExceeded,
  'document-invalid': documentInvalid,
  'document-name-invalid': documentNameInvalid,
  'image-invalid': imageInvalid,
  'image-too-large': imageTooLarge,
  'request-too-large': requestTooLarge,
  'too-many-images': tooManyImages,
  'blank-text-block': blankTextBlock,
  'content-block-malformed': contentBlockMalformed,
  'empty-content': emptyContent,
  'first-message-not-user': firstMessageNotUser,
  'no-user-message': noUserMessage,
  'prefill-not-supported': prefillNotSupported,
  'reasoning-in-user-message': reasoningInUserMessage,
  'roles-not-alternating': rolesNotAlternating,
  'system-prompt-rejected': systemPromptRejected,
  'trailing-whitespace': trailingWhitespace,
  'expired-credentials': expiredCredentials,
  'invalid-credentials': invalidCredentials,
  'no-credentials': noCredentials,
  'no-region': noRegion,
  'invalid-model-id': invalidModelId,
  'model-end-of-life': modelEndOfLife,
  'on-demand-not-supported': onDemandNotSupported,
  'region-not-supported': regionNotSupported,
  'cache-control-invalid': cacheControlInvalid,
  'cache-not-supported': cacheNotSupported,
  'guardrail-invalid': guardrailInvalid,
  'invalid-beta-flag': invalidBetaFlag,
  'max-tokens-too-large': maxTokensTooLarge,
  'schema-extraneous-key': schemaExtraneousKey,
  'schema-violation': schemaViolation,
  'stop-sequence-invalid': stopSequenceInvalid,
  'structured-output-schema-invalid': structuredOutputSchemaInvalid,
  'temperature-topp-conflict': temperatureToppConflict,
  'unsupported-parameter': unsupportedParameter,
  'thinking-block-invalid': thinkingBlockInvalid,
  'thinking-block-missing': thinkingBlockMissing,
  'thinking-budget-invalid': thinkingBudgetInvalid,
  'thinking-context-mismatch': thinkingContextMismatch,
  'thinking-mode-unsupported': thinkingModeUnsupported,
  'thinking-signature-invalid': thinkingSignatureInvalid,
  'thinking-temperature-conflict': thinkingTemperatureConflict,
  'thinking-tool-choice-conflict': thinkingToolChoiceConflict,
  'duplicate-tool-name': duplicateToolName,
  'tool-config-missing': toolConfigMissing,
  'tool-input-invalid': toolInputInvalid,
  'tool-name-invalid': toolNameInvalid,
  'tool-result-invalid': toolResultInvalid,
  'tool-result-missing': toolResultMissing,
  'tool-result-mixed-content': toolResultMixedContent,
  'tool-result-unexpected': toolResultUnexpected,
  'tool-schema-invalid': toolSchemaInvalid,
  'tool-use-id-invalid': toolUseIdInvalid,
  aborted,
  'endpoint-unreachable': endpointUnreachable,
  'network-reset': networkReset,
  'stream-error': streamError,
  timeout,
};
