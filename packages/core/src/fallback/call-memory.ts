import type { Diagnosis, ErrorKind } from '../errors/types.ts';
import type { CaprockOptions } from '../options.ts';
import type { Announce } from './announce.ts';
import { withCure } from './apply-learned.ts';
import { createCooldownStore } from './cooldown-store.ts';
import { createLearnedStore, type LearnedStore } from './learned-store.ts';
import type { Plan } from './plan-targets.ts';
import type { Target } from './target.ts';
import { type TargetCooldowns, targetCooldowns } from './target-cooldowns.ts';

const HOUR_MS = 3_600_000;

/** What holds for the request that was refused, not for the model. */
const OF_THE_REQUEST: ReadonlySet<ErrorKind> = new Set(['thinking-temperature-conflict']);

/** What one call knows of the cures of its targets. */
export interface LearnedTargets<HostModel> {
  /** The target as it is to be called: with what earlier refusals taught. */
  current(target: Target<HostModel>): Target<HostModel>;
  /** Takes a refusal's cure. Whether the next request will be another one. */
  learn(target: Target<HostModel>, diagnosis: Diagnosis): boolean;
}

/** What a wrapped model remembers from one call to the next. Holds nothing of any conversation. */
export interface CallMemory<HostModel> {
  /** Undefined where targets are never paused. */
  readonly cooldowns: TargetCooldowns | undefined;
  /** Reads what was learned about the targets, for one call. */
  open(announce: Announce): LearnedTargets<HostModel>;
}

/**
 * The memory of a wrapped model: pauses of its targets, in the caller's store or in its own, and the
 * cures that refusals taught, for an hour unless told otherwise.
 * @param shared `learned`: where cures are kept that several wrapped models of one account share;
 * `now`: milliseconds since 1970.
 */
export function callMemory<HostModel>(
  plan: Plan<HostModel>,
  {
    cooldowns,
    learn,
    repair,
    retry,
  }: Pick<CaprockOptions, 'cooldowns' | 'learn' | 'repair' | 'retry'>,
  { learned, now = Date.now }: { learned?: LearnedStore; now?: () => number } = {},
): CallMemory<HostModel> {
  const keys = new Map(plan.map((target, index) => [target as Target, keyOf(target, index)]));
  const key = (target: Target) => keys.get(target) as string;
  // Without repairs a cure changes nothing; without our retries nothing is sent a second time.
  const learns = learn !== false && repair !== false && retry !== false;
  const settings = learn === false ? undefined : learn;
  const store = learned ?? createLearnedStore(settings?.max);
  return {
    cooldowns:
      cooldowns === false
        ? undefined
        : targetCooldowns(cooldowns ?? createCooldownStore(), key, now),
    open(announce) {
      const current = new Map<Target, Target<HostModel>>();
      const take = (
        target: Target<HostModel>,
        { kind, cure }: Pick<Diagnosis, 'kind' | 'cure'>,
      ) => {
        const cured = cure && withCure(current.get(target) ?? target, cure);
        if (!cured) return false;
        current.set(target, cured);
        const { modelId: model, region } = cured;
        announce({ type: 'learned', model, region, kind, ...cure });
        return true;
      };
      if (learns) {
        for (const target of plan) {
          for (const known of store.get(key(target), now())) take(target, known);
        }
      }
      return {
        current: (target) => current.get(target) ?? target,
        learn(target, { kind, cure }) {
          if (!learns || !cure || !take(target, { kind, cure })) return false;
          if (OF_THE_REQUEST.has(kind)) return true;
          const until = now() + (settings?.ttlMs ?? HOUR_MS);
          store.set({ key: key(target), kind, cure, until });
          return true;
        },
      };
    },
  };
}

/** A model of the caller's own may be called with other credentials: its place tells it apart. */
function keyOf({ modelId, region, hostModel }: Target, index: number): string {
  return [modelId, region ?? '', ...(hostModel === undefined ? [] : [index])].join(' ');
}
