import type { CachePoint } from '@caprock/core';
import { cachePointOf, withCachePoint } from '../cache-point.ts';
import type { HostMessage, HostPart, ProviderOptions } from '../host-types.ts';
import { mapList } from '../map-parts.ts';
import { PART_KEY, withoutOptions } from './chat-option-keys.ts';

/** What may carry a mark: a message or a part. */
interface Carrier {
  readonly providerOptions?: ProviderOptions | undefined;
}

/**
 * Reads LiteLLM's `cache_control` of a message and its parts as the cache points of Bedrock's
 * providers. @see https://docs.litellm.ai/docs/completion/prompt_caching
 * @returns The very same message where there is none.
 */
export function readCacheControl(message: HostMessage): HostMessage {
  const own = pointOf(message);
  if (typeof own.content === 'string') return own;
  const content = mapList(own.content, pointOf);
  return content === own.content ? own : { ...own, content };
}

function pointOf<Marked extends Carrier>(carrier: Marked): Marked {
  const control = carrier.providerOptions?.[PART_KEY]?.cache_control;
  if (typeof control !== 'object' || control === null) return carrier;
  const { ttl } = control as { ttl?: CachePoint['ttl'] };
  const providerOptions = withoutOptions(carrier.providerOptions ?? {}, KEYS, ['cache_control']);
  const point: CachePoint = { type: 'default', ...(ttl === undefined ? {} : { ttl }) };
  return withCachePoint({ ...carrier, providerOptions }, point);
}

const KEYS = [PART_KEY];

/**
 * Writes the cache points of a message where the chat provider hands them on: it reads a message's own
 * options for system and assistant messages only, and of an assistant's parts those of tool calls only
 * (openai-compatible 3.0.92, convert-to-openai-compatible-chat-messages.ts).
 * @returns The very same message where there is none.
 */
export function writeCacheControl(message: HostMessage): HostMessage {
  const { role, content } = message;
  const point = cachePointOf(message.providerOptions);
  if (role === 'system' || typeof content === 'string') return marked(message, point);
  const last = content.length - 1;
  const points = content.map(
    (part, index) => cachePointOf(part.providerOptions) ?? (index === last ? point : undefined),
  );
  if (points.every((one) => one === undefined)) return message;
  const onPart = (part: HostPart) => role !== 'assistant' || part.type === 'tool-call';
  const parts = content.map((part, index) => (onPart(part) ? marked(part, points[index]) : part));
  const ofText = points.findLast((_, index) => !onPart(content[index] as HostPart));
  return marked({ ...message, content: parts }, ofText);
}

function marked<Marked extends Carrier>(carrier: Marked, point: CachePoint | undefined): Marked {
  if (point === undefined) return carrier;
  const { ttl } = point;
  const control = { type: 'ephemeral', ...(ttl === undefined ? {} : { ttl }) };
  const own = { ...carrier.providerOptions?.[PART_KEY], cache_control: control };
  return { ...carrier, providerOptions: { ...carrier.providerOptions, [PART_KEY]: own } };
}
