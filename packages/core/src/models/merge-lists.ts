/** A model as ListFoundationModels describes it. A date is a `Date` of the SDK or ISO text of the wire. */
export interface ModelSummary {
  readonly modelId?: string | undefined;
  readonly modelName?: string | undefined;
  readonly providerName?: string | undefined;
  /** The service answers `INFERENCE_PROFILE` too, which its documentation does not know. */
  readonly inferenceTypesSupported?: readonly string[] | undefined;
  readonly modelLifecycle?:
    | {
        readonly status?: string | undefined;
        readonly endOfLifeTime?: Date | string | undefined;
      }
    | undefined;
}

/** A profile as ListInferenceProfiles describes it. */
export interface ProfileSummary {
  readonly inferenceProfileId?: string | undefined;
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  readonly models?: readonly { readonly modelArn?: string | undefined }[] | undefined;
}

/** A Claude that can be called. */
export interface LiveModel {
  /** Its foundation model id. */
  readonly base: string;
  readonly name: string;
  readonly status: 'active' | 'legacy';
  /** ISO date; null where none has been announced. */
  readonly endOfLife: string | null;
  /** The ids that it can be called by: profiles first, the geography's own before `global.`. */
  readonly ids: readonly string[];
}

/**
 * What both lists together say can be called. Profiles of retired models stay listed: a profile counts
 * where its model is listed too, and not as on demand only. A bare id counts where it is on demand.
 * @param now Milliseconds since 1970: a model past its end of life is left out.
 * @see https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html
 */
export function mergeLists(
  models: readonly ModelSummary[],
  profiles: readonly ProfileSummary[],
  now: number,
): LiveModel[] {
  const idsOf = profilesByModel(profiles);
  return models.flatMap((model) => {
    const { modelId: base, modelName, modelLifecycle } = model;
    if (!base?.startsWith('anthropic.')) return [];
    const endOfLife = time(modelLifecycle?.endOfLifeTime);
    const ids = callableIds(base, model, idsOf.get(base) ?? []);
    if (ids.length === 0 || (endOfLife !== undefined && endOfLife <= now)) return [];
    return {
      base,
      name: modelName ?? base,
      status: modelLifecycle?.status === 'LEGACY' ? 'legacy' : 'active',
      endOfLife: endOfLife === undefined ? null : new Date(endOfLife).toISOString().slice(0, 10),
      ids,
    };
  });
}

function callableIds(
  base: string,
  { inferenceTypesSupported: types = [] }: ModelSummary,
  profiles: readonly string[],
): string[] {
  if (!types.includes('ON_DEMAND')) return [...profiles];
  return types.includes('INFERENCE_PROFILE') ? [...profiles, base] : [base];
}

function profilesByModel(profiles: readonly ProfileSummary[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { inferenceProfileId: id, status, type, models } of profiles) {
    const base = models?.[0]?.modelArn?.split(':foundation-model/')[1];
    if (!id || !base || status === 'INACTIVE' || type === 'APPLICATION') continue;
    found.set(base, [...(found.get(base) ?? []), id].sort(globalLast));
  }
  return found;
}

function globalLast(one: string, other: string): number {
  return Number(one.startsWith('global.')) - Number(other.startsWith('global.'));
}

function time(date: Date | string | undefined): number | undefined {
  const value = date instanceof Date ? date.getTime() : Date.parse(date ?? '');
  return Number.isNaN(value) ? undefined : value;
}
