import { accountNotAuthorized } from '../errors/kinds/access/account-not-authorized/en.ts';
import { iamDeniedBoundary } from '../errors/kinds/access/iam-denied-boundary/en.ts';
import { iamDeniedIdentity } from '../errors/kinds/access/iam-denied-identity/en.ts';
import { iamDeniedScp } from '../errors/kinds/access/iam-denied-scp/en.ts';
import { iamDeniedSessionPolicy } from '../errors/kinds/access/iam-denied-session-policy/en.ts';
import { marketplaceSubscription } from '../errors/kinds/access/marketplace-subscription/en.ts';
import { modelAccessNotGranted } from '../errors/kinds/access/model-access-not-granted/en.ts';
import { modelNotAvailableToAccount } from '../errors/kinds/access/model-not-available-to-account/en.ts';
import { operationNotAllowed } from '../errors/kinds/access/operation-not-allowed/en.ts';
import { paymentInstrument } from '../errors/kinds/access/payment-instrument/en.ts';
import { unsupportedCountry } from '../errors/kinds/access/unsupported-country/en.ts';
import { useCaseFormMissing } from '../errors/kinds/access/use-case-form-missing/en.ts';
import { dailyTokenQuota } from '../errors/kinds/capacity/daily-token-quota/en.ts';
import { gatewayNoDeployments } from '../errors/kinds/capacity/gateway-no-deployments/en.ts';
import { internalServerError } from '../errors/kinds/capacity/internal-server-error/en.ts';
import { modelError } from '../errors/kinds/capacity/model-error/en.ts';
import { modelNotReady } from '../errors/kinds/capacity/model-not-ready/en.ts';
import { modelTimeout } from '../errors/kinds/capacity/model-timeout/en.ts';
import { serviceQuotaExceeded } from '../errors/kinds/capacity/service-quota-exceeded/en.ts';
import { serviceUnavailable } from '../errors/kinds/capacity/service-unavailable/en.ts';
import { throttledRequests } from '../errors/kinds/capacity/throttled-requests/en.ts';
import { throttledTokens } from '../errors/kinds/capacity/throttled-tokens/en.ts';
import { sdkTooOld } from '../errors/kinds/client/sdk-too-old/en.ts';
import { unknown } from '../errors/kinds/client/unknown/en.ts';
import { contextWindowExceeded } from '../errors/kinds/content/context-window-exceeded/en.ts';
import { documentInvalid } from '../errors/kinds/content/document-invalid/en.ts';
import { documentNameInvalid } from '../errors/kinds/content/document-name-invalid/en.ts';
import { imageInvalid } from '../errors/kinds/content/image-invalid/en.ts';
import { imageTooLarge } from '../errors/kinds/content/image-too-large/en.ts';
import { requestTooLarge } from '../errors/kinds/content/request-too-large/en.ts';
import { tooManyImages } from '../errors/kinds/content/too-many-images/en.ts';
import { blankTextBlock } from '../errors/kinds/conversation/blank-text-block/en.ts';
import { contentBlockMalformed } from '../errors/kinds/conversation/content-block-malformed/en.ts';
import { emptyContent } from '../errors/kinds/conversation/empty-content/en.ts';
import { firstMessageNotUser } from '../errors/kinds/conversation/first-message-not-user/en.ts';
import { noUserMessage } from '../errors/kinds/conversation/no-user-message/en.ts';
import { prefillNotSupported } from '../errors/kinds/conversation/prefill-not-supported/en.ts';
import { reasoningInUserMessage } from '../errors/kinds/conversation/reasoning-in-user-message/en.ts';
import { rolesNotAlternating } from '../errors/kinds/conversation/roles-not-alternating/en.ts';
import { systemPromptRejected } from '../errors/kinds/conversation/system-prompt-rejected/en.ts';
import { trailingWhitespace } from '../errors/kinds/conversation/trailing-whitespace/en.ts';
import { apiKeyInvalid } from '../errors/kinds/credentials/api-key-invalid/en.ts';
import { badSignature } from '../errors/kinds/credentials/bad-signature/en.ts';
import { expiredCredentials } from '../errors/kinds/credentials/expired-credentials/en.ts';
import { invalidCredentials } from '../errors/kinds/credentials/invalid-credentials/en.ts';
import { noCredentials } from '../errors/kinds/credentials/no-credentials/en.ts';
import { noRegion } from '../errors/kinds/credentials/no-region/en.ts';
import { profileNotFound } from '../errors/kinds/credentials/profile-not-found/en.ts';
import { ssoExpired } from '../errors/kinds/credentials/sso-expired/en.ts';
import { dataRetentionMode } from '../errors/kinds/model/data-retention-mode/en.ts';
import { inferenceProfileNotFound } from '../errors/kinds/model/inference-profile-not-found/en.ts';
import { invalidModelId } from '../errors/kinds/model/invalid-model-id/en.ts';
import { modelEndOfLife } from '../errors/kinds/model/model-end-of-life/en.ts';
import { modelLegacyInactive } from '../errors/kinds/model/model-legacy-inactive/en.ts';
import { modelNotFound } from '../errors/kinds/model/model-not-found/en.ts';
import { onDemandNotSupported } from '../errors/kinds/model/on-demand-not-supported/en.ts';
import { providerNotRecognized } from '../errors/kinds/model/provider-not-recognized/en.ts';
import { provisionedThroughputError } from '../errors/kinds/model/provisioned-throughput-error/en.ts';
import { regionNotSupported } from '../errors/kinds/model/region-not-supported/en.ts';
import { unknownOperation } from '../errors/kinds/model/unknown-operation/en.ts';
import { wrongApiForModel } from '../errors/kinds/model/wrong-api-for-model/en.ts';
import { cacheControlInvalid } from '../errors/kinds/parameters/cache-control-invalid/en.ts';
import { cacheNotSupported } from '../errors/kinds/parameters/cache-not-supported/en.ts';
import { guardrailInvalid } from '../errors/kinds/parameters/guardrail-invalid/en.ts';
import { invalidBetaFlag } from '../errors/kinds/parameters/invalid-beta-flag/en.ts';
import { maxTokensTooLarge } from '../errors/kinds/parameters/max-tokens-too-large/en.ts';
import { schemaExtraneousKey } from '../errors/kinds/parameters/schema-extraneous-key/en.ts';
import { schemaViolation } from '../errors/kinds/parameters/schema-violation/en.ts';
import { stopSequenceInvalid } from '../errors/kinds/parameters/stop-sequence-invalid/en.ts';
import { structuredOutputSchemaInvalid } from '../errors/kinds/parameters/structured-output-schema-invalid/en.ts';
import { temperatureToppConflict } from '../errors/kinds/parameters/temperature-topp-conflict/en.ts';
import { unsupportedParameter } from '../errors/kinds/parameters/unsupported-parameter/en.ts';
import { guardrailBlocked } from '../errors/kinds/response/guardrail-blocked/en.ts';
import { outputFiltered } from '../errors/kinds/response/output-filtered/en.ts';
import { outputTruncated } from '../errors/kinds/response/output-truncated/en.ts';
import { structuredOutputMissing } from '../errors/kinds/response/structured-output-missing/en.ts';
import { thinkingBlockInvalid } from '../errors/kinds/thinking/thinking-block-invalid/en.ts';
import { thinkingBlockMissing } from '../errors/kinds/thinking/thinking-block-missing/en.ts';
import { thinkingBudgetInvalid } from '../errors/kinds/thinking/thinking-budget-invalid/en.ts';
import { thinkingContextMismatch } from '../errors/kinds/thinking/thinking-context-mismatch/en.ts';
import { thinkingModeUnsupported } from '../errors/kinds/thinking/thinking-mode-unsupported/en.ts';
import { thinkingSignatureInvalid } from '../errors/kinds/thinking/thinking-signature-invalid/en.ts';
import { thinkingTemperatureConflict } from '../errors/kinds/thinking/thinking-temperature-conflict/en.ts';
import { thinkingToolChoiceConflict } from '../errors/kinds/thinking/thinking-tool-choice-conflict/en.ts';
import { duplicateToolName } from '../errors/kinds/tools/duplicate-tool-name/en.ts';
import { toolConfigMissing } from '../errors/kinds/tools/tool-config-missing/en.ts';
import { toolInputInvalid } from '../errors/kinds/tools/tool-input-invalid/en.ts';
import { toolNameInvalid } from '../errors/kinds/tools/tool-name-invalid/en.ts';
import { toolResultInvalid } from '../errors/kinds/tools/tool-result-invalid/en.ts';
import { toolResultMissing } from '../errors/kinds/tools/tool-result-missing/en.ts';
import { toolResultMixedContent } from '../errors/kinds/tools/tool-result-mixed-content/en.ts';
import { toolResultUnexpected } from '../errors/kinds/tools/tool-result-unexpected/en.ts';
import { toolSchemaInvalid } from '../errors/kinds/tools/tool-schema-invalid/en.ts';
import { toolUseIdInvalid } from '../errors/kinds/tools/tool-use-id-invalid/en.ts';
import { aborted } from '../errors/kinds/transport/aborted/en.ts';
import { endpointUnreachable } from '../errors/kinds/transport/endpoint-unreachable/en.ts';
import { endpointWrong } from '../errors/kinds/transport/endpoint-wrong/en.ts';
import { networkReset } from '../errors/kinds/transport/network-reset/en.ts';
import { streamError } from '../errors/kinds/transport/stream-error/en.ts';
import { timeout } from '../errors/kinds/transport/timeout/en.ts';
import { tlsError } from '../errors/kinds/transport/tls-error/en.ts';
import type { Remedies } from '../errors/types.ts';

/** Every remedy in English. */
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
