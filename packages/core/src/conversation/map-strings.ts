/** How deep a JSON value is walked; what lies deeper stays as it is. */
const DEPTH = 200;

/**
 * Maps every string of a JSON value, keys aside; what holds none that changed stays the same object.
 * Bytes are left alone.
 */
export function mapStrings<Value>(value: Value, map: (text: string) => string): Value {
  return mapDeep(value, map, DEPTH) as Value;
}

function mapDeep(value: unknown, map: (text: string) => string, depth: number): unknown {
  if (typeof value === 'string') return map(value);
  if (typeof value !== 'object' || value === null || depth === 0) return value;
  if (ArrayBuffer.isView(value)) return value;
  return Array.isArray(value) ? mapList(value, map, depth - 1) : mapRecord(value, map, depth - 1);
}

function mapList(list: readonly unknown[], map: (text: string) => string, depth: number): unknown {
  let changed: unknown[] | undefined;
  list.forEach((item, index) => {
    const mapped = mapDeep(item, map, depth);
    if (Object.is(mapped, item)) return;
    changed ??= [...list];
    changed[index] = mapped;
  });
  return changed ?? list;
}

function mapRecord(record: object, map: (text: string) => string, depth: number): unknown {
  let changed: Record<string, unknown> | undefined;
  for (const [key, member] of Object.entries(record)) {
    // Host objects and bytes are no part of what is sent.
    if (key === 'origin' || key === 'bytes') continue;
    const mapped = mapDeep(member, map, depth);
    if (Object.is(mapped, member)) continue;
    changed ??= { ...record };
    changed[key] = mapped;
  }
  return changed ?? record;
}
