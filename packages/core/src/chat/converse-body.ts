import type {
  ContentBlock,
  RequestDraft,
  ThinkingIntent,
  Tool,
} from '../conversation/request-draft.ts';

/** The body of a Converse request, as JSON. */
export type ConverseBody = Readonly<Record<string, unknown>> & {
  readonly modelId: string;
  readonly messages: readonly { readonly role: string; readonly content: readonly unknown[] }[];
};

/** Makes the complete Converse body of a draft: what only Caprock knows is left out. */
export function converseBody(draft: RequestDraft): ConverseBody {
  const { modelId, system, messages, toolConfig, inferenceConfig } = draft;
  const fields = additionalFields(draft);
  const outputConfig = {
    ...draft.outputConfig,
    ...(draft.effort === undefined ? {} : { effort: draft.effort }),
  };
  return {
    modelId,
    ...(system.length > 0 ? { system: system.map(wireBlock) } : {}),
    messages: messages.map(({ role, content }) => ({ role, content: content.map(wireBlock) })),
    ...(toolConfig && toolConfig.tools.length > 0
      ? { toolConfig: { ...toolConfig, tools: toolConfig.tools.map(wireTool) } }
      : {}),
    ...(inferenceConfig ? { inferenceConfig } : {}),
    ...(Object.keys(outputConfig).length > 0 ? { outputConfig } : {}),
    ...(Object.keys(fields).length > 0 ? { additionalModelRequestFields: fields } : {}),
    ...carried(draft),
  };
}

/** Members that go to the wire as they are. */
const CARRIED = [
  'requestMetadata',
  'additionalModelResponseFieldPaths',
  'serviceTier',
  'performanceConfig',
  'guardrailConfig',
] as const;

function carried(draft: RequestDraft): Record<string, unknown> {
  const given = CARRIED.filter((member) => draft[member] !== undefined);
  return Object.fromEntries(given.map((member) => [member, draft[member]]));
}

function wireBlock(block: ContentBlock): Record<string, unknown> {
  const { origin: _, sourceMessage: __, sourcePart: ___, opaque: ____, ...wire } = block;
  if (!wire.reasoningContent?.signedBy) return wire;
  const { signedBy: _____, ...reasoningContent } = wire.reasoningContent;
  return { ...wire, reasoningContent };
}

function wireTool({ origin: _, ...tool }: Tool): Record<string, unknown> {
  return tool;
}

function additionalFields(draft: RequestDraft): Record<string, unknown> {
  const { additionalModelRequestFields = {}, thinking } = draft;
  return thinking
    ? { ...additionalModelRequestFields, thinking: wireThinking(thinking) }
    : { ...additionalModelRequestFields };
}

function wireThinking({ type, budgetTokens, display }: ThinkingIntent): Record<string, unknown> {
  return {
    type,
    ...(budgetTokens === undefined ? {} : { budget_tokens: budgetTokens }),
    ...(display === undefined ? {} : { display }),
  };
}
