import { modelPairingFault, unansweredUses, wirePairingFault } from './support/pairs.ts';
import type { Validation } from './validation.ts';

/** Every tool use is answered in the next turn. */
export const everyToolUseAnsweredNext: Validation = {
  id: 'every-tool-use-answered-next',
  source:
    'https://github.com/vercel/ai/issues/11216; https://github.com/anthropics/claude-code (CHANGELOG)',
  converse(input) {
    const fault = wirePairingFault(input);
    return fault?.kind === 'unanswered'
      ? `Expected toolResult blocks at messages.${fault.index}.content for the following Ids: ${fault.ids.join(', ')}`
      : undefined;
  },
  model(input) {
    const fault = modelPairingFault(input);
    return fault?.kind === 'unanswered' ? unansweredUses(fault.asked, fault.ids) : undefined;
  },
};
