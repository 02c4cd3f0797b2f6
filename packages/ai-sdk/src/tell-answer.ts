import {
  type Answer,
  callReport,
  type Language,
  type Target,
  type TokenCounts,
} from '@caprock/core';
import { BEDROCK_KEYS } from './cache-point.ts';
import type { Answered } from './call.ts';
import type { AnswerPart, ProviderOptions } from './host-types.ts';

/** The one shape of a warning that the specifications v2, v3 and v4 share. */
interface OtherWarning {
  readonly type: 'other';
  readonly message: string;
}

/** A warning for every repair, and one where another model or region than the first answered. */
export function warningsOf(
  { repairs, attempts, target, requested }: Answered<unknown>,
  lang: Language = 'en',
): OtherWarning[] {
  // Most calls are answered by the first request, as they were written.
  if (repairs.length === 0 && attempts.length === 1) return [];
  const warnings = repairs.map(({ rule, at, summary }) => `${at}: ${summary[lang]} (${rule})`);
  const failed = attempts.filter(
    ({ model, region, kind }) =>
      kind !== undefined && (model !== target.modelId || region !== target.region),
  );
  const [first] = failed;
  if (first !== undefined) {
    const causes = [...new Set(failed.map(({ model, kind }) => `${model}: ${kind}`))].join(', ');
    // The same model of another region is named with the two regions.
    const name = (model: string, region: string | undefined) =>
      first.model === target.modelId ? `${model} in ${region}` : model;
    const [from, to] = [name(requested, first.region), name(target.modelId, target.region)];
    warnings.push(`${from} → ${to} (${causes})`);
  }
  return warnings.map((message) => ({ type: 'other', message: `Caprock: ${message}` }));
}

/** The report of a call under its own key of the provider metadata. */
export function callMetadata({
  target,
  requested,
  repairs,
  attempts,
}: Answered<unknown>): ProviderOptions {
  const report = callReport(target, requested, repairs, attempts);
  return { caprock: { ...withoutRegion(report), attempts: attempts.map(withoutRegion) } };
}

/** Provider metadata is JSON: a region that is not known is left out. */
function withoutRegion<Told extends { readonly region: string | undefined }>(
  told: Told,
): Told | Omit<Told, 'region'> {
  if (told.region !== undefined) return told;
  const { region: _, ...rest } = told;
  return rest;
}

/** What is told of an answer, with the tokens as any of the specifications counts them. */
export function answerOf(
  { requested, target, attempts }: Answered<unknown>,
  usage: unknown,
): Answer {
  const { modelId: model, region } = target;
  return { requested, model, region, attempts, usage: tokenCounts(usage) };
}

function tokenCounts(usage: unknown): TokenCounts {
  const { inputTokens, outputTokens, cachedInputTokens } = (usage ?? {}) as HostUsage;
  const input: InputCounts = typeof inputTokens === 'object' ? inputTokens : { total: inputTokens };
  const output = typeof outputTokens === 'object' ? outputTokens.total : outputTokens;
  const { total, cacheRead = cachedInputTokens, cacheWrite } = input;
  return {
    ...(total === undefined ? {} : { inputTokens: total }),
    ...(output === undefined ? {} : { outputTokens: output }),
    ...(cacheRead === undefined ? {} : { cacheReadInputTokens: cacheRead }),
    ...(cacheWrite === undefined ? {} : { cacheWriteInputTokens: cacheWrite }),
  };
}

interface InputCounts {
  readonly total?: number | undefined;
  readonly cacheRead?: number;
  readonly cacheWrite?: number;
}

/** Plain numbers in v2, counts by kind in v3 and v4. */
interface HostUsage {
  readonly inputTokens?: number | InputCounts;
  readonly outputTokens?: number | { readonly total?: number };
  readonly cachedInputTokens?: number;
}

/**
 * Marks signed reasoning with the model that signed it. The mark comes back with the history, and
 * no other model is given reasoning that it would refuse. It does not reach the wire.
 */
export function signReasoning(part: AnswerPart, { traits, modelId }: Target): AnswerPart {
  if (!part.type.startsWith('reasoning')) return part;
  const { providerMetadata } = part;
  if (!isSigned(providerMetadata)) return part;
  const caprock = { signedBy: traits.base ?? modelId };
  return { ...part, providerMetadata: { ...providerMetadata, caprock } };
}

function isSigned(metadata: ProviderOptions | undefined): boolean {
  return [...BEDROCK_KEYS, 'anthropic'].some((key) => {
    const { signature, redactedContent, redactedData } = metadata?.[key] ?? {};
    return (signature ?? redactedContent ?? redactedData) !== undefined;
  });
}
