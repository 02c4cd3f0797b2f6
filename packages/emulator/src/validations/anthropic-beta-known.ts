import { list } from '../messages/messages-body.ts';
import type { Validation } from './validation.ts';

/** The flags that the user guide and the SDKs send to Bedrock. */
const KNOWN = new Set([
  'computer-use-2024-10-22',
  'computer-use-2025-01-24',
  'computer-use-2025-11-24',
  'context-1m-2025-08-07',
  'context-management-2025-06-27',
  'dev-full-thinking-2025-05-14',
  'effort-2025-11-24',
  'fine-grained-tool-streaming-2025-05-14',
  'interleaved-thinking-2025-05-14',
  'output-128k-2025-02-19',
  'thinking-binding-controls-2026-08-01',
  'token-efficient-tools-2025-02-19',
  'tool-examples-2025-10-29',
  'tool-search-tool-2025-10-19',
]);

/** Models that take fewer of them: the reports from Opus 4.7 know of one only. */
const KNOWN_BY_MODEL: Readonly<Record<string, readonly string[]>> = {
  'anthropic.claude-opus-4-7': ['interleaved-thinking-2025-05-14'],
};

/** Only beta flags that Bedrock knows, and the model too. */
export const anthropicBetaKnown: Validation = {
  id: 'anthropic-beta-known',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages-request-response.html; https://github.com/BerriAI/litellm/pull/19877 (sentence); https://github.com/anthropics/claude-code/issues/49370 (Opus 4.7)',
  model({ body, baseModelId }) {
    const taken = Object.hasOwn(KNOWN_BY_MODEL, baseModelId)
      ? KNOWN_BY_MODEL[baseModelId]
      : undefined;
    const isKnown = (flag: string) => KNOWN.has(flag) && (taken?.includes(flag) ?? true);
    return list(body.anthropic_beta).every((flag) => isKnown(String(flag)))
      ? undefined
      : 'invalid beta flag';
  },
};
