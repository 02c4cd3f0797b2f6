import { modelPairingFault, wirePairingFault } from './support/pairs.ts';
import type { Validation } from './validation.ts';

/** Every tool result answers a tool use of the turn before. */
export const noOrphanToolResult: Validation = {
  id: 'no-orphan-tool-result',
  source: 'https://github.com/mastra-ai/mastra/issues/5465; Messages API wording (the model)',
  converse(input) {
    const fault = wirePairingFault(input);
    return fault?.kind === 'orphan'
      ? `The number of toolResult blocks at messages.${fault.index}.content exceeds the number of toolUse blocks of previous turn.`
      : undefined;
  },
  model(input) {
    const fault = modelPairingFault(input);
    return fault?.kind === 'orphan'
      ? `messages.${fault.index}.content.${fault.block}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${fault.id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`
      : undefined;
  },
};
