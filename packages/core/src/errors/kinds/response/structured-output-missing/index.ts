import type { KindDefinition } from '../../definition.ts';

/** The model did not produce the tool call or object that was asked for. */
export const structuredOutputMissing = {
  kind: 'structured-output-missing',
  family: 'response',
  retry: 'backoff',
  fallback: 'other-model',
  fix: 'request',
  title: 'The model gave no structured answer',
  phrases: [
    'no tool calls found in the response',
    'no valid tool use',
    'no object generated',
    'no output generated',
    // LangChain, of a text that its parser cannot read.
    'failed to parse. text:',
  ],
  names: [
    'AI_NoObjectGeneratedError',
    'StructuredOutputParsingError',
    'MultipleStructuredOutputsError',
  ],
  // What a stream without an answer says: the error is in the stream.
  unless: ({ text }) => text.includes('check the stream'),
} as const satisfies KindDefinition;
