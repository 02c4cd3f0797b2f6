/** Turns with neighbours of one role made into one, as the Messages API does before it looks at them. */
export function mergeNeighbours<
  Turn extends { readonly role: string; readonly content: readonly unknown[] },
>(turns: readonly Turn[]): readonly Turn[] {
  if (!turns.some(({ role }, at) => role === turns[at - 1]?.role)) return turns;
  const merged: Turn[] = [];
  for (let at = 0, end = 0; at < turns.length; at = end) {
    const first = turns[at];
    if (!first) break;
    while (turns[end]?.role === first.role) end += 1;
    const content = turns.slice(at, end).flatMap((turn) => [...turn.content]);
    merged.push({ ...first, content });
  }
  return merged;
}
