import {
  converseBody,
  draftFromChat,
  type ErrorKind,
  type Language,
  repairRequest,
  requestShape,
  resolutionProblem,
  resolveModel,
  traitsOf,
} from '@caprock/core';
import { textMember, UsageError } from '../usage-error.ts';

/** What `caprock repair` answers. */
export interface RepairAnswer {
  /** The complete Converse body; null when the conversation is refused. */
  readonly request: Readonly<Record<string, unknown>> | null;
  readonly repairs: readonly {
    readonly rule: string;
    readonly at: string;
    readonly summary: string;
  }[];
  readonly refusal: { readonly kind: ErrorKind; readonly message: string } | null;
  /** Where it was asked for: the conversation as it came and as it goes, without its contents. */
  readonly shape?: { readonly input: string; readonly repaired: string | null };
}

/** How a conversation is repaired and answered. */
export interface RepairAnswerOptions {
  readonly region: string | undefined;
  readonly lang: Language;
  readonly shape?: boolean | undefined;
}

/**
 * Repairs one conversation in the chat format of OpenAI and LiteLLM.
 * @throws UsageError when `model` is missing; ChatFormatError when the input is no chat request.
 */
export function repairAnswer(
  input: Readonly<Record<string, unknown>>,
  { region, lang, shape }: RepairAnswerOptions,
): RepairAnswer {
  const model = textMember(input, 'model');
  if (model === undefined) throw new UsageError('"model" is missing');
  const resolution = resolveModel(model, {
    region: textMember(input, 'region') ?? region,
    scope: 'global',
  });
  const { modelId } = resolution;
  if (modelId === null) {
    const { message, diagnosis } = resolutionProblem(resolution, lang);
    return { request: null, repairs: [], refusal: { kind: diagnosis.kind, message } };
  }
  const traits = traitsOf(resolution.base ?? modelId);
  const before = draftFromChat(input, modelId);
  const { draft, repairs, refusal } = repairRequest(before, { traits });
  return {
    request: refusal ? null : { ...converseBody(draft) },
    repairs: repairs.map(({ rule, at, summary }) => ({ rule, at, summary: summary[lang] })),
    refusal: refusal ? { kind: refusal.kind, message: refusal.message[lang] } : null,
    ...(shape
      ? {
          shape: {
            input: requestShape(before, refusal ? { at: refusal.at } : {}),
            repaired: refusal ? null : requestShape(draft),
          },
        }
      : {}),
  };
}
