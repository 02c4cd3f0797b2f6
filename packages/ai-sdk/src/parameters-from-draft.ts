import type { RequestDraft, Tool, ToolChoice } from '@caprock/core';
import { bedrockKey } from './cache-point.ts';
import type { CallOptions, HostTool, HostToolChoice } from './host-types.ts';
import { budgetOf, reasoningConfigOf } from './parameters-to-draft.ts';

/**
 * Writes what the rules changed beside the prompt as members of the call; what they left alone is
 * not written at all.
 */
export function parametersFromDraft(
  draft: RequestDraft,
  before: RequestDraft,
  options: CallOptions,
): Partial<CallOptions> {
  return {
    ...(draft.toolConfig === before.toolConfig ? {} : toolMembers(draft, before)),
    ...(draft.inferenceConfig === before.inferenceConfig && draft.thinking === before.thinking
      ? {}
      : inferenceMembers(draft)),
    ...(draft.outputConfig === before.outputConfig ? {} : formatMember(draft, options)),
    ...providerMembers(draft, before, options),
  };
}

function toolMembers(draft: RequestDraft, before: RequestDraft): Partial<CallOptions> {
  const made = new Set<Tool>(before.toolConfig?.tools);
  const tools = (draft.toolConfig?.tools ?? []).flatMap((tool) => {
    const [source] = (tool.origin ?? []) as (HostTool | undefined)[];
    if (made.has(tool)) return source ? [source] : [];
    return tool.toolSpec ? [hostTool(tool.toolSpec, source)] : [];
  });
  const toolChoice = hostToolChoice(draft.toolConfig?.toolChoice);
  return { tools: tools.length === 0 ? undefined : tools, toolChoice };
}

function formatMember({ outputConfig }: RequestDraft, options: CallOptions): Partial<CallOptions> {
  const schema = outputConfig?.textFormat?.structure.jsonSchema.schema;
  if (schema === undefined) return { responseFormat: undefined };
  return {
    responseFormat: { ...Object(options.responseFormat), schema: JSON.parse(schema) as unknown },
  };
}

function hostTool(spec: NonNullable<Tool['toolSpec']>, source: HostTool | undefined): HostTool {
  const { name, description, inputSchema, strict } = spec;
  return { ...source, type: 'function', name, description, inputSchema: inputSchema.json, strict };
}

function hostToolChoice(choice: ToolChoice | undefined): HostToolChoice | undefined {
  if (choice === undefined) return undefined;
  if (choice.tool) return { type: 'tool', toolName: choice.tool.name };
  if (choice.any) return { type: 'required' };
  return { type: choice.none ? 'none' : 'auto' };
}

function inferenceMembers({ inferenceConfig = {}, thinking }: RequestDraft): Partial<CallOptions> {
  const { maxTokens, temperature, topP, stopSequences } = inferenceConfig;
  return {
    maxOutputTokens: maxTokens === undefined ? undefined : maxTokens - budgetOf(thinking),
    temperature,
    topP,
    stopSequences,
  };
}

function providerMembers(
  draft: RequestDraft,
  before: RequestDraft,
  options: CallOptions,
): Partial<CallOptions> {
  const key = bedrockKey(options.providerOptions);
  const own: Record<string, unknown> = { ...options.providerOptions?.[key] };
  let topK = options.topK;
  if (draft.additionalModelRequestFields !== before.additionalModelRequestFields) {
    const { top_k, ...fields } = draft.additionalModelRequestFields ?? {};
    topK = typeof top_k === 'number' ? top_k : undefined;
    own.additionalModelRequestFields = fields;
  }
  if (draft.thinking !== before.thinking || draft.effort !== before.effort) {
    own.reasoningConfig = {
      ...reasoningConfigOf(options),
      type: draft.thinking?.type,
      budgetTokens: draft.thinking?.budgetTokens,
      display: draft.thinking?.display,
      maxReasoningEffort: draft.effort,
    };
  } else if (draft.additionalModelRequestFields === before.additionalModelRequestFields) {
    return {};
  }
  return { topK, providerOptions: { ...options.providerOptions, [key]: own } };
}
