import { speaksChatApi } from './host-traits.ts';
import type { HostModel } from './host-types.ts';
import type { AiSdkOptions } from './options.ts';
import { usageError } from './usage-error.ts';

/**
 * Refuses a model of a gateway where nobody said that there is one, whose names would be taken for
 * Bedrock's; and with `gateway` one that speaks another API than gateways do.
 * @throws CaprockError, before anything is sent.
 */
export function refuseHost(
  model: HostModel,
  { gateway = false, lang }: Pick<AiSdkOptions, 'gateway' | 'lang'>,
): void {
  if (speaksChatApi(model) === gateway) return;
  if (gateway) throw usageError('no-gateway', model.provider, lang);
  throw usageError('gateway-unsaid', model.provider, lang);
}
