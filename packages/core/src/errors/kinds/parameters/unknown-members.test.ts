import { expect, test } from 'vitest';
import { unknownMembers } from './unknown-members.ts';

test.each([
  ['Unknown parameter in input: "top_k", must be one of: modelId, messages', ['top_k']],
  ["Unknown parameter in system[1]: 'cachePoint', must be one of: text", ['cachePoint']],
  ['Unknown parameter in input: "a", must be: x\nUnknown parameter in input: "b"', ['a', 'b']],
  ['Missing required parameter in input: "messages"', []],
])('%s', (text, members) => {
  expect(unknownMembers(text)).toEqual(members);
});
