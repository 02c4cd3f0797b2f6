/** What a turn asks of tools, and which answers it brings. */
export interface PairedTurn {
  /** Its place in the request. */
  readonly index: number;
  readonly uses: readonly string[];
  readonly results: readonly { readonly id: string; readonly block: number }[];
}

/** Where tool uses and their results first part. */
export type PairingFault =
  /** Uses that the turn at `index` should answer; `late` when their results come further down. */
  | {
      readonly kind: 'unanswered' | 'late';
      readonly asked: number;
      readonly index: number;
      readonly ids: readonly string[];
    }
  | {
      readonly kind: 'orphan';
      readonly index: number;
      readonly block: number;
      readonly id: string;
    };

/** Walks the turns from the first to the last and tells the first fault, missing results before surplus ones. */
export function pairingFault(turns: readonly PairedTurn[]): PairingFault | undefined {
  for (let at = 0; at <= turns.length; at += 1) {
    const fault = openUses(turns, at) ?? orphan(turns[at - 1], turns[at]);
    if (fault) return fault;
  }
  return undefined;
}

function openUses(turns: readonly PairedTurn[], at: number): PairingFault | undefined {
  const asking = turns[at - 1];
  if (!asking || asking.uses.length === 0) return undefined;
  const answered = idsOf(turns[at]);
  const ids = asking.uses.filter((id) => !answered.has(id));
  if (ids.length === 0) return undefined;
  const later = turns.slice(at + 1).some((turn) => ids.some((id) => idsOf(turn).has(id)));
  return {
    kind: later ? 'late' : 'unanswered',
    asked: asking.index,
    index: turns[at]?.index ?? asking.index + 1,
    ids,
  };
}

function orphan(
  asking: PairedTurn | undefined,
  turn: PairedTurn | undefined,
): PairingFault | undefined {
  const surplus = turn?.results.find(({ id }) => !asking?.uses.includes(id));
  return turn && surplus && { kind: 'orphan', index: turn.index, ...surplus };
}

function idsOf(turn: PairedTurn | undefined): ReadonlySet<string> {
  return new Set(turn?.results.map(({ id }) => id));
}
