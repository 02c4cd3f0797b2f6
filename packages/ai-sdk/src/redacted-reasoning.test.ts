import { expect, test } from 'vitest';
import type { CallOptions, HostPart } from './host-types.ts';
import { withRedactedContent } from './redacted-reasoning.ts';

const text: HostPart = { type: 'text', text: 'answer' };
const reasoning = (providerOptions: HostPart['providerOptions']): HostPart => ({
  type: 'reasoning',
  text: '',
  providerOptions,
});
const call = (part: HostPart): CallOptions => ({
  prompt: [
    { role: 'system', content: 'Be brief.' },
    { role: 'assistant', content: [part, text] },
  ],
});

test.each(['bedrock', 'amazonBedrock'])('redacted data under %s is renamed', (key) => {
  const before = call(reasoning({ [key]: { redactedData: 'cmVk' }, caprock: { signedBy: 'a' } }));
  const after = withRedactedContent(before);
  expect(after.prompt[1]?.content).toEqual([
    reasoning({ [key]: { redactedContent: 'cmVk' }, caprock: { signedBy: 'a' } }),
    text,
  ]);
  expect(after.prompt[0]).toBe(before.prompt[0]);
});

test.each([
  reasoning({ bedrock: { redactedContent: 'cmVk' } }),
  reasoning({ bedrock: { signature: 'sig' } }),
  reasoning({ anthropic: { redactedData: 'cmVk' } }),
  reasoning(undefined),
  text,
])('everything else is the very same call: %o', (part) => {
  const options = call(part);
  expect(withRedactedContent(options)).toBe(options);
});
