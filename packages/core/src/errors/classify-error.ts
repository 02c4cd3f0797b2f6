import { arrivedBefore, isStreamError } from './broken-streams.ts';
import { CaprockError } from './caprock-error.ts';
import { errorSignal } from './error-signal.ts';
import type { Evidence, KindDefinition } from './kinds/definition.ts';
import { kinds } from './kinds/index.ts';
import { phraseFinder, withoutSpaces } from './phrase-finder.ts';
import { printedModel, printedRegion } from './printed-target.ts';
import { redact } from './redact.ts';
import type { ClassifyContext, Diagnosis, ErrorKind, ErrorSignal } from './types.ts';
import { withArrived } from './with-arrived.ts';
import { withRequest } from './with-request.ts';

const definitions: readonly KindDefinition[] = kinds;
const findPhrases = phraseFinder(definitions);
const unknownKind = definitions.find(({ kind }) => kind === 'unknown') as KindDefinition;
const streamError = definitions.find(({ kind }) => kind === 'stream-error') as KindDefinition;

/**
 * Says what anything thrown means: the innermost message decides, then all messages, then the
 * exception's name, then the network code and the status. Never throws.
 */
export function classifyError(thrown: unknown, context: ClassifyContext = {}): Diagnosis {
  const known = knownDiagnosis(thrown);
  if (known) return known;
  const signal = errorSignal(thrown);
  const rest = signal.status === undefined && isStreamError(thrown) ? streamError : unknownKind;
  return withArrived(diagnose(signal, context, rest), arrivedBefore(thrown));
}

/** As `classifyError`, for an error that has been flattened already. */
export function classifySignal(signal: ErrorSignal, context: ClassifyContext = {}): Diagnosis {
  return diagnose(signal, context, unknownKind);
}

/** @param rest The kind of what no kind knows. */
function diagnose(signal: ErrorSignal, context: ClassifyContext, rest: KindDefinition): Diagnosis {
  const evidence = evidenceOf(signal, context);
  const definition =
    saidBy(evidence, evidence) ??
    (evidence.everything === evidence.text
      ? undefined
      : saidBy({ ...evidence, text: evidence.everything }, evidence)) ??
    brokenSaidBy(evidence) ??
    definitions.find((candidate) => named(candidate, evidence)) ??
    definitions.find(({ statuses }) => statuses?.includes(evidence.status ?? 0)) ??
    rest;
  const diagnosis = diagnosisFrom(definition, evidence, signal);
  return context.request ? withRequest(diagnosis, context.request) : diagnosis;
}

/** Makes the diagnosis of a kind that is known already. */
function diagnosisFrom(
  definition: KindDefinition,
  evidence: Evidence,
  signal: ErrorSignal,
): Diagnosis {
  const { kind, family, retry, fallback, fix, title, alternatives = [] } = definition;
  const facts = { ...commonFacts(evidence, signal), ...definition.facts?.(evidence) };
  const cure = definition.cure?.(facts);
  const { retryAfterMs } = signal;
  return {
    kind: kind as ErrorKind,
    family,
    retry,
    fallback,
    fix,
    title,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
    ...(cure === undefined ? {} : { cure }),
    alternatives: alternatives as readonly ErrorKind[],
    signal,
  };
}

/** The evidence that a signal gives, and what the caller knows beside it. */
function evidenceOf(signal: ErrorSignal, given: ClassifyContext): Evidence {
  const { request } = given;
  const context = request
    ? { hasUserMessage: request.messages.some(({ role }) => role === 'user'), ...given }
    : given;
  return {
    text: signal.message.toLowerCase(),
    original: signal.message,
    everything: signal.messages.join('\n').toLowerCase(),
    names: signal.names,
    status: signal.status,
    code: signal.code,
    context,
  };
}

function knownDiagnosis(thrown: unknown): Diagnosis | undefined {
  if (CaprockError.isInstance(thrown)) return thrown.diagnosis;
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  try {
    const { diagnosis } = thrown as { diagnosis?: Diagnosis };
    return typeof diagnosis?.kind === 'string' && diagnosis.signal ? diagnosis : undefined;
  } catch {
    return undefined;
  }
}

/** The first kind that the text of some evidence says. What excludes a kind is asked of the innermost. */
function saidBy(read: Evidence, innermost: Evidence): KindDefinition | undefined {
  const holding = findPhrases(read.text);
  return definitions.find(
    (definition) =>
      (holding.has(definition) || definition.recognises?.(read) === true) &&
      !definition.unless?.(innermost),
  );
}

let findBroken: typeof findPhrases | undefined;

/** As `saidBy`, for a text that a terminal or a mail broke in the middle of its words. */
function brokenSaidBy(evidence: Evidence): KindDefinition | undefined {
  findBroken ??= phraseFinder(definitions, withoutSpaces);
  const holding = findBroken(withoutSpaces(evidence.everything));
  return definitions.find(
    (definition) => holding.has(definition) && !definition.unless?.(evidence),
  );
}

function named({ names }: KindDefinition, evidence: Evidence): boolean {
  return (
    names !== undefined &&
    (evidence.names.some((name) => names.includes(name)) ||
      (evidence.code !== undefined && names.includes(evidence.code)))
  );
}

function commonFacts(
  { context, everything }: Evidence,
  signal: ErrorSignal,
): Record<string, string> {
  const facts: Record<string, string> = {};
  // The ARN of an application inference profile holds the account id.
  const modelId = context.modelId ? redact(context.modelId) : printedModel(everything);
  const region = context.region ?? printedRegion(everything);
  if (modelId) facts.modelId = modelId;
  if (region) facts.region = region;
  if (signal.requestId) facts.requestId = signal.requestId;
  return facts;
}
