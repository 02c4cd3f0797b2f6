/**
 * Every text that Caprock may put into a conversation. None is ever put into the assistant's
 * mouth, none depends on a clock or on chance: prompt caches need the same prefix each time.
 */
export const INSERTED_TEXTS = {
  /** The user turn of a conversation that has nothing but a system prompt. */
  userTurn: 'Please respond as instructed.',
  /** The user turn before an assistant's greeting. */
  conversationStart: '[start of conversation]',
  /** The user turn after an answer that a model without prefill is to continue. */
  continueAnswer: 'Continue exactly where your last message ended.',
  /** The result of a tool call that has none. */
  interruptedTool: 'The tool call was interrupted; no result was recorded.',
  /** The result of a tool that returned nothing. */
  noOutput: '(no output)',
  /** Stands before the text of a tool result whose call is no longer in the history. */
  orphanResult: '[result of an earlier tool call]',
  /** Marks a system message that keeps its place inside a user turn. */
  systemOpen: '<system>',
  systemClose: '</system>',
  /** The system note of a request whose tools must not be used. */
  noToolCalls: 'Do not call any tool in your next answer.',
  /** The system note where a forced tool choice had to become auto; the names stand behind it. */
  callTool: 'Answer with a call of one of these tools:',
  /** The system note where a model takes no output format; the JSON schema stands behind it. */
  answerAsJson: 'Answer with nothing but one JSON value that fits this JSON schema:',
  /** Stands in the place of a file without bytes. */
  emptyFile: '(this file was empty)',
  /** Tells the file name of a document; the name stands behind it. */
  fileName: 'File name:',
  /** Stands before a file that the assistant made. */
  assistantFile: '[file of the assistant message before this one]',
} as const;
