import {
  destinationsOf,
  type Language,
  type Resolution,
  resolutionProblem,
  resolveModel,
} from '@caprock/core';

/** A model that is called from a region, and where Bedrock may serve the call. */
export interface PolicyTarget {
  readonly region: string;
  /** `anthropic.claude-…` */
  readonly base: string;
  /** The inference profile that is called; null for a model that is called by its bare id. */
  readonly profile: string | null;
  /** Regions; none for a global profile, which leads anywhere. */
  readonly destinations: readonly string[];
}

/** What names came out as. */
export interface PolicyTargets {
  readonly targets: readonly PolicyTarget[];
  /** What to know of the ones that came out: `routes-globally`, `retired`, … */
  readonly notes: readonly string[];
  /** Why the others did not. */
  readonly problems: readonly string[];
}

const BEHIND = {
  en: (name: string) =>
    `'${name}' does not tell which model is behind it: give the model's name, and add this ARN to the statement of its profiles.`,
  ko: (name: string) =>
    `'${name}'만으로는 어떤 모델인지 알 수 없습니다. 모델 이름을 넣고, 이 ARN은 프로필 문장에 직접 추가하세요.`,
} as const satisfies Record<Language, (name: string) => string>;

/** Finds out which model each name means from each region. */
export function policyTargets(options: {
  readonly models: readonly string[];
  readonly regions: readonly string[];
  readonly lang: Language;
}): PolicyTargets {
  const { models, regions, lang } = options;
  const targets = new Map<string, PolicyTarget>();
  const notes = new Set<string>();
  const problems = new Set<string>();
  for (const region of regions) {
    for (const name of models) {
      const resolution = resolveModel(name, { region, explicit: 'replace' });
      const target = targetOf(resolution, region);
      if (target) {
        targets.set(`${target.region} ${target.profile ?? target.base}`, target);
        for (const { sentence } of resolution.notes) {
          notes.add(`${name}, ${target.region}: ${sentence[lang]}`);
        }
      } else if (resolution.modelId !== null) problems.add(BEHIND[lang](name));
      else problems.add(resolutionProblem(resolution, lang).message);
    }
  }
  return { targets: [...targets.values()], notes: [...notes], problems: [...problems] };
}

function targetOf({ modelId, base, ...rest }: Resolution, asked: string): PolicyTarget | undefined {
  if (modelId === null || base === null) return undefined;
  // An ARN of an inference profile names its account and region itself.
  const id = modelId.startsWith('arn:') ? modelId.slice(modelId.indexOf('/') + 1) : modelId;
  const region = rest.region ?? asked;
  const served = destinationsOf({ modelId: id, region });
  const destinations = served.reach === 'anywhere' ? [] : served.regions;
  return { region, base, profile: id === base ? null : id, destinations };
}
