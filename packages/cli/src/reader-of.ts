import type { ErrorSignal, Reader } from '@caprock/core';

/** What only one of them prints. */
const SIGNS: readonly (readonly [Reader, RegExp])[] = [
  ['litellm', /litellm|Received Model Group=/i],
  ['ai-sdk', /\bAI_[A-Z][A-Za-z]+Error\b/],
  ['langchain', /@?langchain\b|ChatBedrockConverse/i],
  // The others call through these, too: only where nothing of theirs is printed.
  [
    'aws-sdk',
    /\b(?:BedrockRuntimeClient|Converse(?:Stream)?Command|AwsRestJsonProtocol|caprockPlugin|safeClaude(?:Call|Stream))\b/,
  ],
];

/** What the person works with, where the error itself tells; else undefined. */
export function readerOf({ messages, names }: ErrorSignal): Reader | undefined {
  const printed = [...names, ...messages].join('\n');
  return SIGNS.find(([, sign]) => sign.test(printed))?.[0];
}
