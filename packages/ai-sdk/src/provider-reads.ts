import { cachePointOf, withCachePoint } from './cache-point.ts';
import type { CallableModel, CallOptions, HostMessage, ProviderOptions } from './host-types.ts';
import { mapList } from './map-parts.ts';

/**
 * Writes a call so that the provider of its specification version reads all of it. The providers of
 * ai 5 and 6 know the key `bedrock` only, the one of ai 7 takes `amazonBedrock` in its place and
 * forgets the other; those of ai 5, and of ai 6 before 4.0.103, drop the cache point of a part and
 * keep that of a message (amazon-bedrock 3.0.137, 4.0.102).
 * @returns The very same options where the provider reads them as they are.
 */
export function providerReads(options: CallOptions, model: CallableModel): CallOptions {
  const { specificationVersion, provider } = model;
  if (provider !== 'amazon-bedrock') return options;
  const inOneKey = (written: ProviderOptions | undefined) => oneKey(written, specificationVersion);
  const messages = mapList(options.prompt, (message) => keyed(message, inOneKey));
  const split = specificationVersion === 'v4' ? messages : messages.flatMap(splitAtCachePoints);
  const prompt =
    split.length === messages.length && split.every((message, at) => message === messages[at])
      ? messages
      : split;
  const providerOptions = inOneKey(options.providerOptions);
  if (prompt === options.prompt && providerOptions === options.providerOptions) return options;
  return { ...options, prompt, ...(providerOptions ? { providerOptions } : {}) };
}

type OneKey = (written: ProviderOptions | undefined) => ProviderOptions | undefined;

function oneKey(
  written: ProviderOptions | undefined,
  specificationVersion: string,
): ProviderOptions | undefined {
  const { amazonBedrock, bedrock } = written ?? {};
  if (amazonBedrock === undefined) return written;
  if (specificationVersion !== 'v4')
    return { ...written, bedrock: { ...bedrock, ...amazonBedrock } };
  if (bedrock === undefined) return written;
  return { ...written, amazonBedrock: { ...bedrock, ...amazonBedrock } };
}

function keyed(message: HostMessage, inOneKey: OneKey): HostMessage {
  const own = withOptions(message, inOneKey);
  if (typeof own.content === 'string') return own;
  const content = mapList(own.content, (part) => withOptions(part, inOneKey));
  return content === own.content ? own : { ...own, content };
}

function withOptions<Carrier extends { readonly providerOptions?: ProviderOptions | undefined }>(
  carrier: Carrier,
  inOneKey: OneKey,
): Carrier {
  const providerOptions = inOneKey(carrier.providerOptions);
  return providerOptions === carrier.providerOptions ? carrier : { ...carrier, providerOptions };
}

/** Neighbours of one role are one Converse turn again; each brings its own cache point. */
function splitAtCachePoints(message: HostMessage): HostMessage[] {
  const { role, content } = message;
  if (role === 'system' || typeof content === 'string') return [message];
  const messages: HostMessage[] = [];
  let rest: typeof content = [];
  for (const part of content) {
    const point = cachePointOf(part.providerOptions);
    // Later versions read it on the part as well: it stands in one place only.
    rest = [...rest, withCachePoint(part, undefined)];
    if (point === undefined) continue;
    const piece: HostMessage = { role, content: rest };
    messages.push(withCachePoint(piece, point));
    rest = [];
  }
  if (messages.length === 0) return [message];
  const own = cachePointOf(message.providerOptions);
  if (rest.length > 0) messages.push({ ...message, content: rest });
  else if (own) messages.push(withCachePoint(messages.pop() as HostMessage, own));
  return messages;
}
