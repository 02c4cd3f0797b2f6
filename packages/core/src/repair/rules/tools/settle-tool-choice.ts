import type { RequestDraft, ToolConfig } from '../../../conversation/request-draft.ts';
import { hasToolBlocks } from '../../../conversation/tool-blocks.ts';
import type { LocalizedText } from '../../../localized-text.ts';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import type { RepairRule, RuleContext, RuleOutcome } from '../../types.ts';
import { thinkingOf } from '../parameters/thinking-intent.ts';

const dropped = {
  en: 'the tool list is empty and was left out, and the tool choice with it',
  ko: '도구 목록이 비어 있어 도구 선택과 함께 뺐습니다',
};
const withheld = {
  en: 'toolChoice none is no Converse value: the tools were withheld',
  ko: 'toolChoice none은 Converse에 없는 값이라 도구를 보내지 않았습니다',
};
const forbidden = {
  en: 'toolChoice none is no Converse value: the tools of the history stay declared, with a note not to call any',
  ko: 'toolChoice none은 Converse에 없는 값이라 기록에 있는 도구를 선언만 하고 호출하지 말라는 안내를 넣었습니다',
};
const lowered = {
  en: 'the model takes no forced tool choice here: it became auto, with a note to call a tool, so check that the answer calls one',
  ko: '이 모델은 여기서 도구 강제 선택을 받지 않아 auto로 바꾸고 도구를 호출하라는 안내를 넣었습니다. 응답이 도구를 호출하는지 확인하세요',
};

/** Brings the tool choice into one that Converse and the model take. */
export const settleToolChoice: RepairRule = {
  id: 'settle-tool-choice',
  summary: lowered,
  prevents: 'thinking-tool-choice-conflict',
  source: 'bedrock-runtime 2023-09-30, ToolChoice; live contract of the models, 2026-09-29',
  apply(draft, context) {
    const { toolConfig } = draft;
    if (!toolConfig) return undefined;
    const { tools, toolChoice } = toolConfig;
    if (tools.length === 0) return withoutTools(draft, dropped, 'toolConfig.tools');
    if (toolChoice?.none) return withNone(draft, toolConfig);
    const wanted = toolChoice?.tool?.name;
    const isKnown = tools.some(({ toolSpec, systemTool, origin }) =>
      toolSpec || systemTool ? (toolSpec ?? systemTool)?.name === wanted : origin !== undefined,
    );
    if (wanted !== undefined && !isKnown) return unknownTool();
    const forced = toolChoice?.any !== undefined || wanted !== undefined;
    return forced && !takesForced(draft, context) ? withAuto(draft, toolConfig) : undefined;
  },
};

function withoutTools(draft: RequestDraft, summary: LocalizedText, at: string): RuleOutcome {
  const { toolConfig: _, ...rest } = draft;
  return { draft: rest, repairs: [{ at, summary, lossless: true }] };
}

function withNone(draft: RequestDraft, { tools }: ToolConfig): RuleOutcome {
  const at = 'toolConfig.toolChoice';
  if (!hasToolBlocks(draft)) return withoutTools(draft, withheld, at);
  const text = INSERTED_TEXTS.noToolCalls;
  return {
    draft: { ...draft, system: [...draft.system, { text }], toolConfig: { tools } },
    repairs: [{ at, summary: forbidden, lossless: true, inserted: text }],
  };
}

function withAuto(draft: RequestDraft, { tools, toolChoice }: ToolConfig): RuleOutcome {
  const named = toolChoice?.tool?.name;
  const names = tools.flatMap(({ toolSpec }) => toolSpec?.name ?? []);
  const inserted = INSERTED_TEXTS.callTool;
  const text = `${inserted} ${named ?? names.join(', ')}`;
  return {
    draft: {
      ...draft,
      system: [...draft.system, { text }],
      toolConfig: { tools, toolChoice: { auto: {} } },
    },
    repairs: [{ at: 'toolConfig.toolChoice', summary: lowered, lossless: false, inserted }],
  };
}

function takesForced(draft: RequestDraft, { traits }: RuleContext): boolean {
  if (!traits.claude) return true;
  const type = thinkingOf(draft)?.type;
  if (!traits.forcedToolChoice || type === 'enabled') return false;
  return type !== 'adaptive' || traits.forcedToolChoiceWithThinking;
}

function unknownTool(): RuleOutcome {
  return {
    refusal: {
      kind: 'tool-name-invalid',
      at: 'toolConfig.toolChoice',
      message: {
        en: 'The tool choice (toolConfig.toolChoice) names a tool that is not in the tool list. Name one of the tools, or add its definition.',
        ko: '도구 선택(toolConfig.toolChoice)이 도구 목록에 없는 도구를 가리킵니다. 목록에 있는 도구 이름을 쓰거나 그 도구의 정의를 추가하세요.',
      },
    },
  };
}
