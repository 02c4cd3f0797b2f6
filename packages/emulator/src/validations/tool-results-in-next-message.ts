import { modelPairingFault, unansweredUses, wirePairingFault } from './support/pairs.ts';
import type { Validation } from './validation.ts';

/** The results of parallel tool uses come together, and no later than in the next turn. */
export const toolResultsInNextMessage: Validation = {
  id: 'tool-results-in-next-message',
  source: 'https://github.com/langchain-ai/langchainjs/issues/6724',
  converse(input) {
    const fault = wirePairingFault(input);
    return fault?.kind === 'late'
      ? `Expected toolResult blocks at messages.${fault.index}.content for the following Ids: ${fault.ids.join(', ')}`
      : undefined;
  },
  model(input) {
    const fault = modelPairingFault(input);
    return fault?.kind === 'late' ? unansweredUses(fault.asked, fault.ids) : undefined;
  },
};
