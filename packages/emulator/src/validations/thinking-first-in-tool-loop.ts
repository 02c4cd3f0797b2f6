import { messagesOf } from '../messages/messages-body.ts';
import { thinkingOf } from './support/thinking-of.ts';
import type { Validation } from './validation.ts';

const THOUGHTS = new Set(['thinking', 'redacted_thinking']);

/**
 * With a budget of thinking, an assistant message that the answer goes on from starts with its thinking:
 * the last one of an open tool loop, and one at the very end.
 */
export const thinkingFirstInToolLoop: Validation = {
  id: 'thinking-first-in-tool-loop',
  source:
    'https://github.com/chatboxai/chatbox/issues/2701 (over Bedrock); https://github.com/BerriAI/litellm/issues/14194',
  model({ body }) {
    if (thinkingOf(body).type !== 'enabled') return undefined;
    const messages = messagesOf(body);
    const last = messages.at(-1);
    const goesOn =
      last?.role === 'assistant' || last?.content.some(({ type }) => type === 'tool_result');
    const turn = messages.findLastIndex(({ role }) => role === 'assistant');
    const found = messages[turn]?.content[0]?.type;
    if (!goesOn || found === undefined || THOUGHTS.has(found)) return undefined;
    return `messages.${turn}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`${found}\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block (preceeding the lastmost set of \`tool_use\` and \`tool_result\` blocks). We recommend you include thinking blocks from previous turns. To avoid this requirement, disable \`thinking\`.`;
  },
};
