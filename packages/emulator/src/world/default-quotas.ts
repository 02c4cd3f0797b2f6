import { createHash } from 'node:crypto';
import { servingOf } from './served-models.ts';
import type { World, WorldQuota } from './world.ts';

/** A quota with the value that AWS gives to every account. */
export interface NamedQuota extends Pick<WorldQuota, 'code' | 'name' | 'counts' | 'model'> {
  readonly defaultValue: number;
  readonly adjustable: boolean;
}

/** Tokens per minute of the newer Claude models, applied through any inference profile. */
const TOKENS = 6_000_000;
const REQUESTS = 10_000;
const MINUTES_OF_A_DAY = 1440;

/** The codes that were seen; every other one is made up from the name. Match quotas by name. */
const CODES: Readonly<Record<string, string>> = {
  'Cross-region model inference requests per minute for Anthropic Claude Haiku 4.5': 'L-CCA5DF70',
  'Cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5': 'L-58BE175A',
  'Global cross-region model inference requests per minute for Anthropic Claude Haiku 4.5':
    'L-E5084BBA',
  'Global cross-region model inference tokens per minute for Anthropic Claude Haiku 4.5':
    'L-9A11C666',
};

/**
 * AWS's quotas for the Claude models that are served in a region, named as AWS names them. Values after
 * those of Sonnet 5 and Sonnet 5.5; on-demand quotas are half of them and fixed.
 * @see https://docs.aws.amazon.com/general/latest/gr/bedrock.html
 */
export function defaultQuotas(world: World, region: string): readonly NamedQuota[] {
  return Object.entries(world.models).flatMap(([model, { name }]) => {
    const serving = name && servingOf(world, model, region);
    if (!serving) return [];
    const isGlobal = ({ to }: { readonly to: readonly string[] }) => to.includes('');
    const perMinute = (start: string, part: number, adjustable: boolean) => [
      quota(model, `${start} requests per minute for Anthropic ${name}`, {
        counts: 'requests-per-minute',
        defaultValue: REQUESTS * part,
        adjustable,
      }),
      quota(model, `${start} tokens per minute for Anthropic ${name}`, {
        counts: 'tokens-per-minute',
        defaultValue: TOKENS * part,
        adjustable,
      }),
    ];
    const daily = `Model invocation max tokens per day for Anthropic ${name} (doubled for cross-region calls)`;
    const { routes, onDemand } = serving;
    return [
      ...(routes.every(isGlobal) ? [] : perMinute('Cross-region model inference', 1, true)),
      ...(routes.some(isGlobal) ? perMinute('Global cross-region model inference', 1, true) : []),
      ...(onDemand ? perMinute('On-demand model inference', 0.5, false) : []),
      quota(model, daily, {
        counts: 'tokens-per-day',
        defaultValue: TOKENS * MINUTES_OF_A_DAY,
        adjustable: false,
      }),
    ];
  });
}

function quota(
  model: string,
  name: string,
  rest: Pick<NamedQuota, 'counts' | 'defaultValue' | 'adjustable'>,
): NamedQuota {
  const hash = createHash('sha256').update(name).digest('hex');
  return { ...rest, code: CODES[name] ?? `L-${hash.slice(0, 8).toUpperCase()}`, name, model };
}
