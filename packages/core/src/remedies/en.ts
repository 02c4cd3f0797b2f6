import { iamDeniedIdentity } from '../errors/kinds/access/iam-denied-identity/en.ts';
import { modelAccessNotGranted } from '../errors/kinds/access/model-access-not-granted/en.ts';
import { dailyTokenQuota } from '../errors/kinds/capacity/daily-token-quota/en.ts';
import { internalServerError } from '../errors/kinds/capacity/internal-server-error/en.ts';
import { serviceUnavailable } from '../errors/kinds/capacity/service-unavailable/en.ts';
import { throttledRequests } from '../errors/kinds/capacity/throttled-requests/en.ts';
import { throttledTokens } from '../errors/kinds/capacity/throttled-tokens/en.ts';
import { unknown } from '../errors/kinds/client/unknown/en.ts';
import { contextWindowExceeded } from '../errors/kinds/content/context-window-exceeded/en.ts';
import { blankTextBlock } from '../errors/kinds/conversation/blank-text-block/en.ts';
import { emptyContent } from '../errors/kinds/conversation/empty-content/en.ts';
import { firstMessageNotUser } from '../errors/kinds/conversation/first-message-not-user/en.ts';
import { noUserMessage } from '../errors/kinds/conversation/no-user-message/en.ts';
import { prefillNotSupported } from '../errors/kinds/conversation/prefill-not-supported/en.ts';
import { rolesNotAlternating } from '../errors/kinds/conversation/roles-not-alternating/en.ts';
import { expiredCredentials } from '../errors/kinds/credentials/expired-credentials/en.ts';
import { invalidCredentials } from '../errors/kinds/credentials/invalid-credentials/en.ts';
import { noCredentials } from '../errors/kinds/credentials/no-credentials/en.ts';
import { noRegion } from '../errors/kinds/credentials/no-region/en.ts';
import { invalidModelId } from '../errors/kinds/model/invalid-model-id/en.ts';
import { modelEndOfLife } from '../errors/kinds/model/model-end-of-life/en.ts';
import { onDemandNotSupported } from '../errors/kinds/model/on-demand-not-supported/en.ts';
import { regionNotSupported } from '../errors/kinds/model/region-not-supported/en.ts';
import { maxTokensTooLarge } from '../errors/kinds/parameters/max-tokens-too-large/en.ts';
import { toolConfigMissing } from '../errors/kinds/tools/tool-config-missing/en.ts';
import { toolResultMissing } from '../errors/kinds/tools/tool-result-missing/en.ts';
import { toolResultUnexpected } from '../errors/kinds/tools/tool-result-unexpected/en.ts';
import { aborted } from '../errors/kinds/transport/aborted/en.ts';
import { endpointUnreachable } from '../errors/kinds/transport/endpoint-unreachable/en.ts';
import { networkReset } from '../errors/kinds/transport/network-reset/en.ts';
import { streamError } from '../errors/kinds/transport/stream-error/en.ts';
import { timeout } from '../errors/kinds/transport/timeout/en.ts';
import type { Remedies } from '../errors/types.ts';

/** Every remedy in English. */
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
