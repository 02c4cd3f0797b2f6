import type { CallOptions, HostMessage, HostPart } from './host-types.ts';

/**
 * Maps every part of a prompt, in order.
 * @returns The very same options where no part changes, else with the same messages around those that do.
 */
export function mapParts(options: CallOptions, map: (part: HostPart) => HostPart): CallOptions {
  const prompt = mapList(options.prompt, (message): HostMessage => {
    if (typeof message.content === 'string') return message;
    const content = mapList(message.content, map);
    return content === message.content ? message : { ...message, content };
  });
  return prompt === options.prompt ? options : { ...options, prompt };
}

/** The list itself where nothing in it changes. */
export function mapList<Item>(list: readonly Item[], map: (item: Item) => Item): readonly Item[] {
  let changed: Item[] | undefined;
  list.forEach((item, index) => {
    const mapped = map(item);
    if (mapped === item) return;
    changed ??= [...list];
    changed[index] = mapped;
  });
  return changed ?? list;
}
