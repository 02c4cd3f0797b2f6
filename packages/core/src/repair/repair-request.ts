import type { RequestDraft } from '../conversation/request-draft.ts';
import type { ModelTraits } from '../models/types.ts';
import { INSERTED_TEXTS } from './inserted-texts.ts';
import { isPlain } from './is-plain.ts';
import { rules } from './rules/index.ts';
import type {
  Refusal,
  Repair,
  RepairOptions,
  RepairResult,
  RepairRule,
  RepairSettings,
  Restore,
  RuleMode,
  RuleOutcome,
} from './types.ts';

const DEFAULTS: RepairSettings = {
  systemOnly: 'add-user-turn',
  userTurnText: INSERTED_TEXTS.userTurn,
  midSystem: 'in-place',
};

const NOTHING: Restore = {};

/**
 * Runs every rule once, in order. The draft that comes back is one that Bedrock accepts from a
 * model with these traits; the very draft that was given, when nothing was wrong.
 */
export function repairRequest(
  draft: RequestDraft,
  { traits, options = {} }: { readonly traits: ModelTraits; readonly options?: RepairOptions },
): RepairResult {
  if (isPlain(draft, traits)) return { draft, repairs: [], restore: NOTHING };
  const context = { traits, options: { ...DEFAULTS, ...options } };
  const repairs: Repair[] = [];
  let current = draft;
  let restore = NOTHING;
  for (const rule of rules) {
    const mode = modeOf(rule, options);
    if (mode === 'off') continue;
    const outcome = rule.apply(current, context);
    if (outcome === undefined) continue;
    const refusal = refusalOf(rule, outcome, mode);
    if (refusal) return { draft, repairs: [], refusal, restore: NOTHING };
    if ('refusal' in outcome) continue;
    current = outcome.draft;
    for (const repair of outcome.repairs) repairs.push({ rule: rule.id, ...repair });
    if (outcome.restore) restore = mergeRestore(restore, outcome.restore);
  }
  return { draft: current, repairs, restore };
}

function modeOf(rule: RepairRule, { rules: modes, strict }: RepairOptions): RuleMode {
  return modes?.[rule.id] ?? (strict ? 'refuse' : 'repair');
}

function refusalOf(rule: RepairRule, outcome: RuleOutcome, mode: RuleMode): Refusal | undefined {
  if ('refusal' in outcome) return { rule: rule.id, ...outcome.refusal };
  const first = outcome.repairs[0];
  if (mode !== 'refuse' || first === undefined) return undefined;
  return {
    rule: rule.id,
    kind: rule.prevents,
    at: first.at,
    message: {
      en: `Bedrock would refuse this at ${first.at}. The rule '${rule.id}' would repair it (${rule.summary.en}), but the options say to refuse.`,
      ko: `Bedrock이 ${first.at}에서 거부할 요청입니다. '${rule.id}' 규칙으로 고칠 수 있지만(${rule.summary.ko}) 옵션이 거부하도록 되어 있습니다.`,
    },
  };
}

function mergeRestore(one: Restore, other: Restore): Restore {
  const merged: Record<string, unknown> = { ...one };
  for (const [member, value] of Object.entries(other)) {
    const before = merged[member];
    merged[member] = Array.isArray(value)
      ? [...((before as unknown[] | undefined) ?? []), ...value]
      : { ...(before as object | undefined), ...value };
  }
  return merged as Restore;
}
