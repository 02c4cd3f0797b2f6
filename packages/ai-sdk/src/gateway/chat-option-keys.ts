import type { HostModel, ProviderOptions } from '../host-types.ts';

/** The key that the chat provider reads on messages and parts, whatever it is called itself. */
export const PART_KEY = 'openaiCompatible';

/** The keys of a call's provider options that a chat model reads. */
export interface ChatOptionKeys {
  /** Those whose named settings it reads (`reasoningEffort`, `user`), later ones first. */
  readonly named: readonly string[];
  /** Those of which it sends every other member as it is, later ones first: the name of the provider. */
  readonly sent: readonly string[];
}

/**
 * The provider of ai 5 knows its name only as it is written.
 * @see @ai-sdk/openai-compatible 3.0.92, openai-compatible-chat-language-model.ts, `getArgs`
 */
export function chatOptionKeys({ provider, specificationVersion }: HostModel): ChatOptionKeys {
  const name = (provider.split('.')[0] ?? '').trim();
  const camelCase = name.replace(/[_-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const sent = camelCase === name || specificationVersion === 'v2' ? [name] : [camelCase, name];
  return { named: [...sent, PART_KEY, 'openai-compatible'], sent };
}

/** What stands first under any of the keys. */
export function readOption(
  options: ProviderOptions | undefined,
  keys: readonly string[],
  member: string,
): unknown {
  const key = keys.find((one) => options?.[one]?.[member] !== undefined);
  return key === undefined ? undefined : options?.[key]?.[member];
}

/** The same options without some members of some keys. */
export function withoutOptions(
  options: ProviderOptions,
  keys: readonly string[],
  members: readonly string[],
): ProviderOptions {
  const entries = Object.entries(options).map(([key, own]) => {
    if (own === undefined || !keys.includes(key)) return [key, own] as const;
    const kept = Object.entries(own).filter(([member]) => !members.includes(member));
    return [key, Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(entries);
}
