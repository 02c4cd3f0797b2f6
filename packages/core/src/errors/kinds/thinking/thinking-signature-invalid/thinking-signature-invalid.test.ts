import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { thinkingSignatureInvalid as en } from './en.ts';
import { thinkingSignatureInvalid as ko } from './ko.ts';

test.each<unknown>([
  'messages.7.content.2: Invalid `signature` in `thinking` block',
  'messages.N.content.M.thinking.signature: Field required',
  'messages.3.content.8: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.',
  "This model doesn't support the reasoningContent.reasoningText.signature field. Remove reasoningContent.reasoningText.signature and try again.",
  'messages.3.content.0: When providing `thinking` or `redacted_thinking` blocks, all preceding prompt sections (including system, tools, and thinking configuration) must match the parameters during the original request.',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-signature-invalid');
});

test.each<unknown>([
  'The request signature we calculated does not match the signature you provided.',
  'messages.21.content.1: Invalid `data` in `redacted_thinking` block',
  'messages.1.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-signature-invalid');
});

test('says what to keep where the context changed', () => {
  const { facts } = classifyError(
    'messages.3.content.0: When providing `thinking` or `redacted_thinking` blocks, all preceding prompt sections (including system, tools, and thinking configuration) must match the parameters during the original request.',
  );
  expect(facts).toMatchObject({ messageIndex: 3, contentIndex: 0, reason: 'context' });
  expect(en.steps(facts ?? {}).length).toBe(en.steps({}).length + 2);
  expect(ko.steps(facts ?? {}).length).toBe(ko.steps({}).length + 2);
});
