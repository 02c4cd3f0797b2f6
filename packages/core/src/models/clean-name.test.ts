import { expect, test } from 'vitest';
import { cleanName } from './clean-name.ts';

test.each([
  ['“us.amazon.nova-pro-v1:0”', 'us.amazon.nova-pro-v1:0'],
  ['‘claude-sonnet-4-5’,', 'claude-sonnet-4-5'],
  ['«claude-sonnet-4-5»', 'claude-sonnet-4-5'],
  ['\ufeffus.anthropic.\u200bclaude-sonnet-4-6\u00a0', 'us.anthropic.claude-sonnet-4-6'],
  ['claude‑sonnet–4—5', 'claude-sonnet-4-5'],
  ['ｃｌａｕｄｅ－ｓｏｎｎｅｔ－４－５', 'claude-sonnet-4-5'],
  ['us.anthropic.claude-sonnet-4-5-20250929-v1：0', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0'],
  ['model=claude-sonnet-4-5', 'claude-sonnet-4-5'],
  ['--model=claude-sonnet-4-5', 'claude-sonnet-4-5'],
  ['export ANTHROPIC_MODEL="us.anthropic.claude-opus-5-5"', 'us.anthropic.claude-opus-5-5'],
  ['"modelId": "us.amazon.nova-pro-v1:0",', 'us.amazon.nova-pro-v1:0'],
  ['model_name: claude-sonnet-4-5', 'claude-sonnet-4-5'],
  ['us.anthropic.claude-sonnet-6[1m]', 'us.anthropic.claude-sonnet-6'],
  ['sonnet [1M]', 'sonnet'],
  ['anthropic.claude-haiku-4-5-20251001-v1%3A0', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
])('%j is %s', (name, cleaned) => {
  expect(cleanName(name)).toBe(cleaned);
});

test.each(['us.anthropic.claude-sonnet-4-6', 'claude%zz%2F', 'supermodel-x', '[1m]x'])(
  '%s stays',
  (name) => {
    expect(cleanName(name)).toBe(name);
  },
);
