import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { thinkingModeUnsupported as en } from './en.ts';
import { thinkingModeUnsupported as ko } from './ko.ts';

test.each<unknown>([
  '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
  '"thinking.type.adaptive" is not supported for this model.',
  '"thinking.type.disabled" is not supported for this model. Use "thinking.type.between_tools" for the lowest thinking setting',
  "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'",
  'This model does not support the effort parameter.',
  "This model does not support effort level 'xhigh'. Supported levels: high, low, max, medium.",
  "output_config.effort 'xhigh' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.",
  'thinking.adaptive.budget_tokens: Extra inputs are not permitted',
  'thinking.disabled.display: Extra inputs are not permitted',
  'thinking.adaptive.block_binding.prefix_mismatch_behavior: Extra inputs are not permitted',
  'adaptive thinking is not supported on this model',
  'reasoningConfig: Extra inputs are not permitted',
  'The model returned the following errors: reasoning: Extra inputs are not permitted',
  'API Error: 400 thinking.type must be "enabled" or "adaptive"',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-mode-unsupported');
});

test.each<unknown>([
  'thinking.enabled.budget_tokens: Input should be greater than or equal to 1024',
  '`temperature` is deprecated for this model.',
  'messages.1.content.0.thinking.signature: Extra inputs are not permitted',
  'Thinking may not be enabled when tool_choice forces tool use.',
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-mode-unsupported');
});

test.each([
  [
    "This model does not support effort level 'xhigh'. Supported levels: high, low, max, medium.",
    'effort',
    'xhigh',
  ],
  [
    '"thinking.type.enabled" is not supported for this model. Use "thinking.type.adaptive" and "output_config.effort" to control thinking behavior.',
    'thinking',
    'enabled',
  ],
  [
    "thinking: Input tag 'adaptive' found using 'type' does not match any of the expected tags: 'disabled', 'enabled'",
    'thinking',
    'adaptive',
  ],
])('reads what is refused in %j', (text, parameter, refused) => {
  const { facts } = classifyError(text);
  expect(facts).toMatchObject({ parameter, refused });
  expect(en.steps(facts ?? {})[0]).toContain(`\`${refused}\``);
  expect(ko.steps(facts ?? {})[0]).toContain(`\`${refused}\``);
});

test('reads the path of a refused field', () => {
  const { facts } = classifyError(
    'thinking.adaptive.budget_tokens: Extra inputs are not permitted',
  );
  expect(facts).toMatchObject({ parameter: 'thinking.adaptive.budget_tokens' });
});
