import { isPlain, type ModelTraits, type RepairResult, type RequestDraft } from '@caprock/core';
import { fromDraft } from './from-draft.ts';
import type { CallOptions } from './host-types.ts';
import { numberDocuments } from './number-documents.ts';
import { parametersFromDraft } from './parameters-from-draft.ts';
import { parametersToDraft } from './parameters-to-draft.ts';
import { plainDraft } from './plain-draft.ts';
import { withRedactedContent } from './redacted-reasoning.ts';
import { toDraft } from './to-draft.ts';

/** How a call is repaired. */
interface Repairing {
  readonly modelId: string;
  readonly signatureKeys: readonly string[];
  readonly specificationVersion?: string;
  /** The rules have a say in the output format. */
  readonly outputFormat?: boolean;
  readonly repair: (draft: RequestDraft) => RepairResult;
  /** Of the model that is asked; without them every call goes through the rules. */
  readonly traits?: ModelTraits;
}

/** A call that has been through the rules. */
interface Repaired {
  /** The very same options when the rules changed nothing. */
  readonly repaired: CallOptions;
  readonly result: RepairResult;
  /** Whether the call is of the plainest kind, and holds no options for a provider. */
  readonly plain: boolean;
}

/** Takes the options of a call through the rules and back. */
export function repairedOptions(
  written: CallOptions,
  { modelId, signatureKeys, specificationVersion, outputFormat = false, repair, traits }: Repairing,
): Repaired {
  const draft = traits && plainDraft(written, modelId);
  if (draft && isPlain(draft, traits)) {
    return { repaired: written, result: { draft, repairs: [], restore: {} }, plain: true };
  }
  const options = numberDocuments(withRedactedContent(written));
  const { prompt } = options;
  const firstTurn = prompt.findIndex(({ role }) => role !== 'system');
  const translation = toDraft(prompt, {
    parameters: { modelId, ...parametersToDraft(options, outputFormat) },
    leading: firstTurn < 0 ? prompt.length : firstTurn,
    signatureKeys,
    specificationVersion,
  });
  const result = repair(translation.draft);
  if (result.draft === translation.draft) return { repaired: options, result, plain: false };
  const { system, messages } = fromDraft(result.draft, translation);
  const parameters = parametersFromDraft(result.draft, translation.draft, options);
  const repaired = { ...options, ...parameters, prompt: [...system, ...messages] };
  return { repaired, result, plain: false };
}
