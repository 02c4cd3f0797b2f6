import type { RepairRule } from '../../types.ts';
import { schemaOf as recordOf } from '../schemas/json-schema.ts';

/** Tools that run on Anthropic's own servers. @see https://github.com/anthropics/skills (platform-availability) */
const SERVER_TOOL = /^(?:web_search|web_fetch|code_execution|mcp)(?:_|$)/;

/** Refuses tools that Bedrock does not run: without them the answer would be another one. */
export const refuseServerTools: RepairRule = {
  id: 'refuse-server-tools',
  summary: {
    en: "tools that run on Anthropic's own servers, which Bedrock does not have, are refused before they are sent",
    ko: 'Anthropic 서버에서 실행되어 Bedrock에 없는 도구는 보내기 전에 거부합니다',
  },
  prevents: 'unsupported-parameter',
  source: 'https://github.com/anthropics/skills (platform-availability)',
  apply({ additionalModelRequestFields }, { traits }) {
    const tools = additionalModelRequestFields?.tools;
    if (!traits.claude || !Array.isArray(tools)) return undefined;
    const index = tools.findIndex((tool) => SERVER_TOOL.test(String(recordOf(tool)?.type)));
    if (index < 0) return undefined;
    const at = `additionalModelRequestFields.tools[${index}]`;
    return {
      refusal: {
        kind: 'unsupported-parameter',
        at,
        message: {
          en: `The tool at ${at} runs on Anthropic's own servers and is not on Bedrock. Leave it out, or give the model a tool of your own that does the same.`,
          ko: `${at}의 도구는 Anthropic 서버에서만 실행되어 Bedrock에는 없습니다. 빼거나 같은 일을 하는 도구를 직접 정의하세요.`,
        },
      },
    };
  },
};
