import { knownToolTypes, unknownTag } from '../messages/known-members.ts';
import { toolsOf } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** Anthropic's server tools (web search, web fetch, code execution, MCP) are not on Bedrock. */
export const serverToolsUnsupported: Validation = {
  id: 'server-tools-unsupported',
  source:
    'https://repost.aws/questions/QUSd3wAByQTtyzUPzgqss3TQ/web-search-for-anthropic-models-in-bedrock',
  model({ body, api }) {
    const { converse, invokeOnly } = knownToolTypes;
    const known: readonly string[] = api === 'invoke' ? [...converse, ...invokeOnly] : converse;
    for (const [index, { type = 'custom' }] of toolsOf(body).entries()) {
      if (!known.includes(String(type))) return unknownTag(`tools.${index}`, type, known);
    }
    return undefined;
  },
};
