import { thinkingBlocksOf } from '../signatures/thinking-blocks.ts';
import type { Validation } from './validation.ts';

/** Redacted thinking is opaque and must come back byte for byte. */
export const redactedThinkingBytes: Validation = {
  id: 'redacted-thinking-bytes',
  source: 'the sentence: seen in reports of several gateways on Bedrock',
  model({ body, baseModelId }) {
    const wrong = thinkingBlocksOf(body, baseModelId).find(
      ({ kind, verdict }) =>
        kind === 'redacted_thinking' && (verdict === 'changed' || verdict === 'other-model'),
    );
    return (
      wrong &&
      `messages.${wrong.message}.content.${wrong.block}: Invalid \`data\` in \`redacted_thinking\` block`
    );
  },
};
