import { expect, test } from 'vitest';
import { classifyError } from '../../../classify-error.ts';
import { thinkingTemperatureConflict as en } from './en.ts';
import { thinkingTemperatureConflict as ko } from './ko.ts';

test.each<unknown>([
  'The model returned the following errors: temperature may only be set to 1 when thinking is enabled.',
  "'temperature' may only be set to 1 when thinking is enabled or in adaptive mode.",
  '`top_p` must be greater than or equal to 0.95 or unset when thinking is enabled or in adaptive mode.',
  'The model returned the following errors: top_p must be unset when thinking is enabled.',
  '`top_k` must be unset when thinking is enabled.',
  "'top_k' is not supported when thinking is enabled",
  'topP is not supported when thinking is enabled',
])('recognises %j', (thrown) => {
  expect(classifyError(thrown).kind).toBe('thinking-temperature-conflict');
});

test.each<unknown>([
  '`temperature` is deprecated for this model.',
  'Thinking may not be enabled when tool_choice forces tool use.',
  "output_config.effort 'xhigh' is not supported when thinking is disabled on this model. Use effort 'high' or below, or enable thinking.",
])('leaves alone %j', (thrown) => {
  expect(classifyError(thrown).kind).not.toBe('thinking-temperature-conflict');
});

test('drops the parameter that is named', () => {
  const diagnosis = classifyError(
    'The model returned the following errors: top_p must be unset when thinking is enabled.',
  );
  expect(diagnosis.facts).toMatchObject({ parameter: 'top_p' });
  expect(diagnosis.cure).toEqual({ rule: 'drop-sampling-parameters', value: 'top_p' });
  expect(en.steps(diagnosis.facts ?? {})[0]).toContain('`top_p`');
  expect(ko.steps(diagnosis.facts ?? {})[0]).toContain('`top_p`');
  expect(en.steps({})[0]).toContain('`temperature`');
});
