const SYSTEM_INSIDE =
  'Invalid prompt: System messages are not allowed in the prompt or messages fields.';
const EMPTY = 'Invalid prompt: messages must not be empty';
const RESULT_MISSING = 'Tool result is missing for tool call';
const RESULTS_MISSING = 'Tool results are missing for tool calls';

/**
 * The rows that the AI SDK alone (ai 7.0.173, @ai-sdk/amazon-bedrock 5.0.101) refuses before anything
 * is sent, with the beginning of its message. Behind `preparePrompt` none of them is left to it: each
 * is answered, or refused by Caprock where its row says so.
 *
 * Two rows hold what the host's interface has no words for, so that nothing is left to repair: of two
 * tools with one name it knows the later (tool-009), and it adds the thinking budget to the maximum
 * of tokens, which so is never smaller (thk-006).
 */
export const HOST_REFUSALS: Readonly<Record<string, string>> = {
  'ok-029-mid-system-48': SYSTEM_INSIDE,
  'start-001-system-only': EMPTY,
  'start-003-two-systems-only': EMPTY,
  'pre-008-tool-use-not-last': RESULT_MISSING,
  'pair-001-missing-one-of-two': RESULT_MISSING,
  'pair-003-multiple-orphaned-uses': RESULTS_MISSING,
  'pair-005-id-mismatch-multi': RESULTS_MISSING,
  'pair-012-result-before-call': RESULT_MISSING,
  'pair-013-user-between': RESULT_MISSING,
  'pair-014-user-between-two-results': RESULT_MISSING,
  'pair-015-system-between': SYSTEM_INSIDE,
  'pair-020-late-result': RESULT_MISSING,
  'sys-002-mid-system-between-users': SYSTEM_INSIDE,
  'sys-009-developer-role': "Invalid message role: 'developer'.",
  'sys-010-mid-system-opus55-order': SYSTEM_INSIDE,
  'med-011-doc-unsupported': 'Unsupported file mime type: application/rtf',
  'big-002-stopped-mid-parallel': RESULTS_MISSING,
  'big-003-many-faults': SYSTEM_INSIDE,
};
