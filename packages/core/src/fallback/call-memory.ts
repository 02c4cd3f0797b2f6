import type { Cure, Diagnosis, ErrorKind } from '../errors/types.ts';
import type { ProfileLookup } from '../models/look-up-profile.ts';
import { traitsOf } from '../models/traits-of.ts';
import type { CaprockOptions } from '../options.ts';
import type { Announce } from './announce.ts';
import { withCure } from './apply-learned.ts';
import type { Eventually } from './cooldown-store.ts';
import type { Learned } from './learned-store.ts';
import type { Plan } from './plan-targets.ts';
import { createProcessMemory, type ProcessMemory } from './process-memory.ts';
import { type AskStore, atOnce, storeBudget } from './store-budget.ts';
import type { Target } from './target.ts';
import { openCooldowns, pausesOf, type TargetCooldowns } from './target-cooldowns.ts';
import { withinCall } from './within-call.ts';

const HOUR_MS = 3_600_000;
/** Milliseconds that a call waits for the control plane: without an answer the ARN stays unknown. */
const LOOK_UP_MS = 5_000;

/** What holds for the request that was refused, not for the model. */
const OF_THE_REQUEST: ReadonlySet<ErrorKind> = new Set(['thinking-temperature-conflict']);

/** What one call knows of its targets. */
export interface TargetMemory<HostModel> {
  /** Undefined where targets are never paused. */
  readonly cooldowns: TargetCooldowns | undefined;
  /** The target as it is to be called: with what earlier refusals taught. */
  current(target: Target<HostModel>): Target<HostModel>;
  /** Takes a refusal's cure. Whether the next request will be another one. */
  learn(target: Target<HostModel>, diagnosis: Diagnosis): boolean;
}

/** What is beyond the options of one wrapped model. */
export interface SharedMemory {
  /** What several wrapped models of one account remember together. */
  readonly own?: ProcessMemory;
  /** The host cannot send another id than the one it was made with. */
  readonly keepsIds?: boolean;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** How long a call waits for what is known of its targets. */
interface OpeningLimits {
  /** The caller's own. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that the whole call has. */
  readonly deadlineMs?: number | undefined;
}

/** What a wrapped model remembers from one call to the next. Holds nothing of any conversation. */
export interface CallMemory<HostModel> {
  /**
   * Reads what is known of the targets, for one call that waits no longer than told: at once where
   * all of it is in this process. Never rejects.
   */
  open(announce: Announce, limits?: OpeningLimits): Eventually<TargetMemory<HostModel>>;
}

type MemoryOptions = Pick<
  CaprockOptions,
  'baseModel' | 'cooldowns' | 'gateway' | 'learn' | 'lookUpProfile' | 'repair' | 'retired' | 'retry'
>;

/** Cures that send another id: they need no repair. */
const OF_THE_ID: ReadonlySet<string> = new Set(['use-inference-profile', 'use-successor']);

/**
 * The memory of a wrapped model: pauses of its targets, and the cures that refusals taught, for an
 * hour unless told otherwise. In the caller's stores or in its own.
 */
export function callMemory<HostModel>(
  plan: Plan<HostModel>,
  { cooldowns, gateway, learn, repair, retired, retry, baseModel, lookUpProfile }: MemoryOptions,
  { own, keepsIds = false, now = Date.now }: SharedMemory = {},
): CallMemory<HostModel> {
  const keys = new Map(plan.map((target, index) => [target as Target, keyOf(target, index)]));
  const key = (target: Target) => keys.get(target) as string;
  // Without our retries nothing is sent a second time.
  const learns = learn !== false && retry !== false;
  const may = ({ rule }: Cure) => {
    if (!OF_THE_ID.has(rule)) return repair !== false;
    return !keepsIds && !gateway && !(rule === 'use-successor' && retired === 'error');
  };
  const lookUp = baseModel === undefined ? lookUpProfile : undefined;
  const settings = learn === false ? undefined : learn;
  const memory = own ?? createProcessMemory(settings?.max);
  const store = settings?.store ?? memory.learned;
  const places = { own: memory.cooldowns, shared: cooldowns || undefined, keyOf: key, now };
  const learnedOf = async (target: Target, ask: AskStore) =>
    (await ask(() => store.get(key(target), now())))?.value ?? [];
  const remembered = (
    { announce, ask, current }: Opening<HostModel>,
    pauses: TargetCooldowns | undefined,
    cures: readonly (readonly Learned[])[],
  ): TargetMemory<HostModel> => {
    const take = (target: Target<HostModel>, { kind, cure }: Pick<Diagnosis, 'kind' | 'cure'>) => {
      const cured = cure && may(cure) && withCure(current.get(target) ?? target, cure);
      if (!cured) return false;
      current.set(target, cured);
      const { modelId: model, region } = cured;
      announce({ type: 'learned', model, region, kind, ...cure });
      return true;
    };
    plan.forEach((target, index) => {
      for (const known of cures[index] ?? []) take(target, known);
    });
    return {
      cooldowns: pauses,
      current: (target) => current.get(target) ?? target,
      learn(target, { kind, cure }) {
        if (!learns || !cure || !take(target, { kind, cure })) return false;
        if (OF_THE_REQUEST.has(kind)) return true;
        const until = now() + (settings?.ttlMs ?? HOUR_MS);
        void ask(() => store.set({ key: key(target), kind, cure, until }));
        return true;
      },
    };
  };
  const openRemote = async (announce: Announce, limits: OpeningLimits) => {
    const ask = storeBudget(store.maxWaitMs);
    const current = new Map<Target, Target<HostModel>>();
    const [pauses, cures] = await Promise.all([
      cooldowns === false ? undefined : openCooldowns(plan, places),
      Promise.all(plan.map((target) => (learns ? learnedOf(target, ask) : []))),
      lookUp && lookBehind(plan, lookUp, { current, ...limits }),
    ]);
    return remembered({ announce, ask, current }, pauses, cures);
  };
  const isRemote = store !== memory.learned || Boolean(cooldowns) || lookUp !== undefined;
  return {
    open(announce, limits = {}) {
      if (isRemote) return openRemote(announce, limits);
      const pauses = cooldowns === false ? undefined : pausesOf(places);
      const cures = plan.map((target) => (learns ? memory.learned.get(key(target), now()) : []));
      return remembered({ announce, ask: atOnce, current: new Map() }, pauses, cures);
    },
  };
}

/** What one call tells, asks and learns by. */
interface Opening<HostModel> {
  readonly announce: Announce;
  readonly ask: AskStore;
  /** The targets that are called otherwise than they were planned. */
  readonly current: Map<Target, Target<HostModel>>;
}

/** Puts in the traits of the model behind each ARN that hides it. */
async function lookBehind<HostModel>(
  plan: Plan<HostModel>,
  lookUp: ProfileLookup,
  {
    current,
    signal,
    deadlineMs = LOOK_UP_MS,
  }: OpeningLimits & { readonly current: Map<Target, Target<HostModel>> },
): Promise<void> {
  const milliseconds = Math.min(deadlineMs, LOOK_UP_MS);
  // One of the caller's own might throw, whatever it promises.
  const ask = async (arn: string) => await lookUp(arn);
  const hidden = plan.filter(({ modelId, traits }) => traits.base === null && isArn(modelId));
  await Promise.all(
    hidden.map(async (target) => {
      const answer = withinCall(ask(target.modelId), { signal, milliseconds });
      const base = await answer.catch(() => undefined);
      if (base !== undefined) current.set(target, { ...target, traits: traitsOf(base) });
    }),
  );
}

function isArn(modelId: string): boolean {
  return modelId.startsWith('arn:');
}

/** A model of the caller's own may be called with other credentials: its place tells it apart. */
function keyOf({ modelId, region, hostModel }: Target, index: number): string {
  return [modelId, region ?? '', ...(hostModel === undefined ? [] : [index])].join(' ');
}
