/** A map that keeps the latest entries only. */
export interface BoundedCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  delete(key: string): void;
}

/** Makes a cache that drops its oldest entry when it is full. */
export function boundedCache<Value>(maxEntries: number): BoundedCache<Value> {
  const entries = new Map<string, Value>();
  return {
    get: (key) => entries.get(key),
    delete: (key) => {
      entries.delete(key);
    },
    set(key, value) {
      entries.delete(key);
      const oldest = entries.keys().next();
      if (entries.size >= maxEntries && !oldest.done) entries.delete(oldest.value);
      entries.set(key, value);
    },
  };
}
