import type { Tool, ToolSpecification } from '../../../conversation/request-draft.ts';
import { shortHash } from '../../../conversation/short-hash.ts';
import type { Repair, RepairRule } from '../../types.ts';
import { LONGEST } from './safe-name.ts';

const dropped = {
  en: 'a tool that was defined twice, word for word, is sent once',
  ko: '똑같이 두 번 정의된 도구를 한 번만 보냅니다',
};
const renamed = {
  en: 'the second of two different tools with one name got a name of its own for this request',
  ko: '이름이 같은 서로 다른 두 도구 가운데 뒤의 것에 이 요청에서만 다른 이름을 붙였습니다',
};

/** Gives each tool a name of its own; the same tool twice is sent once. */
export const separateDuplicateTools: RepairRule = {
  id: 'separate-duplicate-tools',
  summary: renamed,
  prevents: 'duplicate-tool-name',
  source: 'https://github.com/RooCodeInc/Roo-Code (src/api/providers/openrouter.ts)',
  apply(draft) {
    const tools = draft.toolConfig?.tools ?? [];
    if (!draft.toolConfig || !hasDuplicates(tools)) return undefined;
    const toolNames: Record<string, string> = {};
    const repairs: Omit<Repair, 'rule'>[] = [];
    const seen = new Map<string, Set<string>>();
    const kept = tools.flatMap((tool, index): Tool[] => {
      const { toolSpec } = tool;
      if (!toolSpec) return [tool];
      const { name } = toolSpec;
      const written = JSON.stringify(toolSpec);
      const same = seen.get(name);
      if (!same) {
        seen.set(name, new Set([written]));
        return [tool];
      }
      const at = `toolConfig.tools[${index}]`;
      const summary = same.has(written) ? dropped : renamed;
      repairs.push({ at, summary, lossless: true });
      if (same.has(written)) return [];
      same.add(written);
      const own = ownName(toolSpec, written);
      toolNames[own] = name;
      return [{ toolSpec: { ...toolSpec, name: own } }];
    });
    const toolConfig = { ...draft.toolConfig, tools: kept };
    return { draft: { ...draft, toolConfig }, repairs, restore: { toolNames } };
  },
};

function hasDuplicates(tools: readonly Tool[]): boolean {
  const names = tools.flatMap(({ toolSpec }) => toolSpec?.name ?? []);
  return new Set(names).size < names.length;
}

function ownName({ name }: ToolSpecification, written: string): string {
  return `${name.slice(0, LONGEST - 9)}_${shortHash(written)}`;
}
