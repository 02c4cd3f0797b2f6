import type { Facts } from './facts/facts.ts';
import type { Target } from './facts/resolve-targets.ts';
import { type Draft, skipped } from './finding.ts';
import { skipFor } from './run-checks.ts';

/** A target whose name means something. */
export interface NamedTarget extends Target {
  readonly id: string;
}

const NO_MODEL = skipped({
  en: 'no name of a model means anything in these regions',
  ko: '이 리전들에서 뜻이 통하는 모델 이름이 없습니다',
});

/** Judges every model in every region, each alone; the same reason to skip is told once. */
export async function perTarget(
  facts: Facts,
  judge: (target: NamedTarget) => Draft | undefined | Promise<Draft | undefined>,
): Promise<readonly Draft[]> {
  const targets = (await facts.targets()).filter((target): target is NamedTarget =>
    Boolean(target.id),
  );
  if (targets.length === 0) return [NO_MODEL];
  return together(targets.map((target) => [cellOf(target), async () => judge(target)] as const));
}

/** Judges every region, each alone; the same reason to skip is told once. */
export async function perRegion(
  facts: Facts,
  judge: (region: string) => Promise<Draft>,
): Promise<readonly Draft[]> {
  const regions = await facts.regions();
  return together(regions.map(({ region }) => [{ region }, () => judge(region)] as const));
}

/** The cell of the matrix that a target is. */
function cellOf({ region, asked }: Target): NonNullable<Draft['at']> {
  return { region, model: asked };
}

async function together(
  judgements: readonly (readonly [NonNullable<Draft['at']>, () => Promise<Draft | undefined>])[],
): Promise<readonly Draft[]> {
  const drafts = await Promise.all(
    judgements.map(async ([at, judge]) => {
      try {
        const draft = await judge();
        return draft && { at, ...draft };
      } catch (error) {
        return skipFor(error, { at });
      }
    }),
  );
  const seen = new Set<string>();
  return drafts.filter((draft) => {
    if (draft?.tier !== 'skipped') return draft !== undefined;
    const first = !seen.has(draft.text.en);
    seen.add(draft.text.en);
    return first;
  }) as Draft[];
}
