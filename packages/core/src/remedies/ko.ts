import { iamDeniedIdentity } from '../errors/kinds/access/iam-denied-identity/ko.ts';
import { modelAccessNotGranted } from '../errors/kinds/access/model-access-not-granted/ko.ts';
import { dailyTokenQuota } from '../errors/kinds/capacity/daily-token-quota/ko.ts';
import { internalServerError } from '../errors/kinds/capacity/internal-server-error/ko.ts';
import { serviceUnavailable } from '../errors/kinds/capacity/service-unavailable/ko.ts';
import { throttledRequests } from '../errors/kinds/capacity/throttled-requests/ko.ts';
import { throttledTokens } from '../errors/kinds/capacity/throttled-tokens/ko.ts';
import { unknown } from '../errors/kinds/client/unknown/ko.ts';
import { contextWindowExceeded } from '../errors/kinds/content/context-window-exceeded/ko.ts';
import { blankTextBlock } from '../errors/kinds/conversation/blank-text-block/ko.ts';
import { emptyContent } from '../errors/kinds/conversation/empty-content/ko.ts';
import { firstMessageNotUser } from '../errors/kinds/conversation/first-message-not-user/ko.ts';
import { noUserMessage } from '../errors/kinds/conversation/no-user-message/ko.ts';
import { prefillNotSupported } from '../errors/kinds/conversation/prefill-not-supported/ko.ts';
import { rolesNotAlternating } from '../errors/kinds/conversation/roles-not-alternating/ko.ts';
import { expiredCredentials } from '../errors/kinds/credentials/expired-credentials/ko.ts';
import { invalidCredentials } from '../errors/kinds/credentials/invalid-credentials/ko.ts';
import { noCredentials } from '../errors/kinds/credentials/no-credentials/ko.ts';
import { noRegion } from '../errors/kinds/credentials/no-region/ko.ts';
import { invalidModelId } from '../errors/kinds/model/invalid-model-id/ko.ts';
import { modelEndOfLife } from '../errors/kinds/model/model-end-of-life/ko.ts';
import { onDemandNotSupported } from '../errors/kinds/model/on-demand-not-supported/ko.ts';
import { regionNotSupported } from '../errors/kinds/model/region-not-supported/ko.ts';
import { maxTokensTooLarge } from '../errors/kinds/parameters/max-tokens-too-large/ko.ts';
import { toolConfigMissing } from '../errors/kinds/tools/tool-config-missing/ko.ts';
import { toolResultMissing } from '../errors/kinds/tools/tool-result-missing/ko.ts';
import { toolResultUnexpected } from '../errors/kinds/tools/tool-result-unexpected/ko.ts';
import { aborted } from '../errors/kinds/transport/aborted/ko.ts';
import { endpointUnreachable } from '../errors/kinds/transport/endpoint-unreachable/ko.ts';
import { networkReset } from '../errors/kinds/transport/network-reset/ko.ts';
import { streamError } from '../errors/kinds/transport/stream-error/ko.ts';
import { timeout } from '../errors/kinds/transport/timeout/ko.ts';
import type { Remedies } from '../errors/types.ts';

/** Every remedy in Korean. */
export const remedies: Remedies = {
  'no-user-message': noUserMessage,
  'first-message-not-user': firstMessageNotUser,
  'roles-not-alternating': rolesNotAlternating,
  'blank-text-block': blankTextBlock,
  'empty-content': emptyContent,
  'prefill-not-supported': prefillNotSupported,
  'tool-result-missing': toolResultMissing,
  'tool-result-unexpected': toolResultUnexpected,
  'tool-config-missing': toolConfigMissing,
  'max-tokens-too-large': maxTokensTooLarge,
  'context-window-exceeded': contextWindowExceeded,
  'on-demand-not-supported': onDemandNotSupported,
  'invalid-model-id': invalidModelId,
  'model-end-of-life': modelEndOfLife,
  'region-not-supported': regionNotSupported,
  'no-region': noRegion,
  'no-credentials': noCredentials,
  'expired-credentials': expiredCredentials,
  'invalid-credentials': invalidCredentials,
  'model-access-not-granted': modelAccessNotGranted,
  'iam-denied-identity': iamDeniedIdentity,
  'daily-token-quota': dailyTokenQuota,
  'throttled-tokens': throttledTokens,
  'throttled-requests': throttledRequests,
  'service-unavailable': serviceUnavailable,
  'internal-server-error': internalServerError,
  aborted,
  'stream-error': streamError,
  timeout,
  'endpoint-unreachable': endpointUnreachable,
  'network-reset': networkReset,
  unknown,
};
