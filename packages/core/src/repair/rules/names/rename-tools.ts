import { mapContent, mapMessages } from '../../../conversation/map-content.ts';
import { placeOf } from '../../../conversation/place.ts';
import type { RequestDraft, Tool, ToolConfig } from '../../../conversation/request-draft.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { safeName } from './safe-name.ts';

const summary = {
  en: 'a tool name that Bedrock refuses was replaced for this request; answers carry the name as it was written',
  ko: 'Bedrock이 거부하는 도구 이름을 이 요청에서만 바꿨습니다. 응답에는 원래 이름이 돌아옵니다',
};

const LEGAL = /^[a-zA-Z0-9_-]{1,64}$/;

/** Replaces tool names that Bedrock refuses, in definitions, history and tool choice alike. */
export const renameTools: RepairRule = {
  id: 'rename-tools',
  summary,
  prevents: 'tool-name-invalid',
  source: 'bedrock-runtime 2023-09-30, ToolName: 1 to 64 of [a-zA-Z0-9_-]',
  apply(draft) {
    const toolNames: Record<string, string> = {};
    const repairs: Omit<Repair, 'rule'>[] = [];
    const rename = (name: string, at: string): string => {
      if (LEGAL.test(name)) return name;
      const safe = safeName(name, 'tool');
      toolNames[safe] = name;
      repairs.push({ at, summary, lossless: true });
      return safe;
    };
    const toolConfig = renameDefinitions(draft.toolConfig, rename);
    const repaired = renameCalls(draft, rename);
    if (repairs.length === 0) return undefined;
    return {
      draft: toolConfig ? { ...repaired, toolConfig } : repaired,
      repairs,
      restore: { toolNames },
    };
  },
};

type Rename = (name: string, at: string) => string;

function renameDefinitions(
  toolConfig: ToolConfig | undefined,
  rename: Rename,
): ToolConfig | undefined {
  if (!toolConfig) return undefined;
  const tools = toolConfig.tools.map((tool, index): Tool => {
    const { toolSpec } = tool;
    if (!toolSpec) return tool;
    const name = rename(toolSpec.name, `toolConfig.tools[${index}]`);
    return name === toolSpec.name ? tool : { toolSpec: { ...toolSpec, name } };
  });
  const chosen = toolConfig.toolChoice?.tool?.name;
  const name = chosen === undefined ? undefined : rename(chosen, 'toolConfig.toolChoice');
  return {
    ...toolConfig,
    tools,
    ...(name === undefined || name === chosen ? {} : { toolChoice: { tool: { name } } }),
  };
}

function renameCalls(draft: RequestDraft, rename: Rename): RequestDraft {
  return mapMessages(draft, (message, index) =>
    mapContent(message, (block) => {
      if (!block.toolUse) return block;
      const name = rename(block.toolUse.name, placeOf(message, index, block));
      if (name === block.toolUse.name) return block;
      const { origin: _, ...rest } = block;
      return { ...rest, toolUse: { ...block.toolUse, name } };
    }),
  );
}
