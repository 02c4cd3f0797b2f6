import type { RequestDraft, Tool, ToolSpecification } from '../../../conversation/request-draft.ts';

/**
 * Maps the tool definitions of a draft; those that come back as they were stay the same objects, and so
 * does the draft when none changed.
 */
export function mapToolSpecs(
  draft: RequestDraft,
  map: (toolSpec: ToolSpecification, index: number) => ToolSpecification,
): RequestDraft {
  const { toolConfig } = draft;
  if (!toolConfig) return draft;
  let changed = false;
  const tools = toolConfig.tools.map((tool, index): Tool => {
    const mapped = tool.toolSpec && map(tool.toolSpec, index);
    if (!mapped || mapped === tool.toolSpec) return tool;
    changed = true;
    return { toolSpec: mapped };
  });
  return changed ? { ...draft, toolConfig: { ...toolConfig, tools } } : draft;
}
