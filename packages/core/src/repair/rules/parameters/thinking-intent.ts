import type { RequestDraft, ThinkingIntent } from '../../../conversation/request-draft.ts';
import type { ModelTraits } from '../../../models/types.ts';
import { schemaOf as recordOf } from '../schemas/json-schema.ts';

/** How a request asks for thinking, as an intent or as the field that goes to the model. */
export function thinkingOf(draft: RequestDraft): ThinkingIntent | undefined {
  if (draft.thinking) return draft.thinking;
  const field = recordOf(draft.additionalModelRequestFields?.thinking);
  if (!field || typeof field.type !== 'string') return undefined;
  const { type, budget_tokens: budgetTokens, display } = field;
  return {
    type: type as ThinkingIntent['type'],
    ...(typeof budgetTokens === 'number' ? { budgetTokens } : {}),
    ...(typeof display === 'string' ? { display } : {}),
  };
}

/** A draft that asks for thinking otherwise; it says so where it said so before. */
export function withThinking(
  draft: RequestDraft,
  intent: ThinkingIntent | undefined,
): RequestDraft {
  const { thinking, additionalModelRequestFields = {}, ...rest } = draft;
  const { thinking: field, ...fields } = additionalModelRequestFields;
  if (thinking || field === undefined) {
    const others = draft.additionalModelRequestFields ? { additionalModelRequestFields } : {};
    return { ...rest, ...others, ...(intent ? { thinking: intent } : {}) };
  }
  if (!intent) {
    return {
      ...rest,
      ...(Object.keys(fields).length > 0 ? { additionalModelRequestFields: fields } : {}),
    };
  }
  const { type, budgetTokens, display } = intent;
  // Members that Caprock does not know (block bindings) ride along, a budget only where one is meant.
  const { budget_tokens: _, ...others } = recordOf(field) ?? {};
  return {
    ...rest,
    additionalModelRequestFields: {
      ...fields,
      thinking: {
        ...others,
        type,
        ...(budgetTokens === undefined ? {} : { budget_tokens: budgetTokens }),
        ...(display === undefined ? {} : { display }),
      },
    },
  };
}

/** Whether the model will think within a budget: it was asked to, or it takes nothing else. */
export function thinksWithinBudget(draft: RequestDraft, { thinking }: ModelTraits): boolean {
  const type = thinkingOf(draft)?.type;
  if (type === undefined || type === 'disabled' || !thinking.includes('enabled')) return false;
  return type === 'enabled' || !thinking.includes('adaptive');
}

/** Whether the model thinks before it answers, as far as the request says. */
export function isThinking(draft: RequestDraft): boolean {
  const type = thinkingOf(draft)?.type;
  return type === 'enabled' || type === 'adaptive' || type === 'between_tools';
}

/** The effort that a request asks for, wherever it says so. */
export function effortOf(draft: RequestDraft): string | undefined {
  const field = recordOf(draft.additionalModelRequestFields?.output_config)?.effort;
  return (
    draft.effort ?? draft.outputConfig?.effort ?? (typeof field === 'string' ? field : undefined)
  );
}

/** A draft that asks for another effort, or for none; it says so where it said so before. */
export function withEffort(draft: RequestDraft, effort: string | undefined): RequestDraft {
  const { outputConfig } = draft;
  if (draft.effort !== undefined) return withMember(draft, 'effort', effort);
  if (outputConfig?.effort !== undefined) {
    const config = withMember(outputConfig, 'effort', effort);
    // Said in both places, it stands in one.
    return withFieldEffort(withMember(draft, 'outputConfig', config), undefined);
  }
  const field = recordOf(draft.additionalModelRequestFields?.output_config);
  return field?.effort === undefined
    ? withMember(draft, 'effort', effort)
    : withFieldEffort(draft, effort);
}

function withFieldEffort(draft: RequestDraft, effort: string | undefined): RequestDraft {
  const { additionalModelRequestFields: fields } = draft;
  const field = recordOf(fields?.output_config);
  if (!fields || field?.effort === undefined) return draft;
  const others = withMember(fields, 'output_config', withMember(field, 'effort', effort));
  return withMember(draft, 'additionalModelRequestFields', others);
}

/** A record with another value in a member; without the member where the value is none or empty. */
function withMember<Whole extends object>(whole: Whole, member: string, value: unknown): Whole {
  const others = Object.fromEntries(Object.entries(whole).filter(([name]) => name !== member));
  const isNone =
    value === undefined || (recordOf(value) && Object.keys(value as object).length === 0);
  return { ...others, ...(isNone ? {} : { [member]: value }) } as Whole;
}
