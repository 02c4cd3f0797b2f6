import { test } from 'vitest';
import {
  assistant,
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { splitMisplacedToolBlocks } from './split-misplaced-tool-blocks.ts';

test('a result inside the assistant message gets a user turn', () => {
  expectRepair(splitMisplacedToolBlocks, {
    before: {
      toolConfig,
      messages: [
        user('a'),
        {
          role: 'assistant',
          content: [...calls('t1').content, ...results('t1').content, { text: 'done' }],
        },
        user('b'),
      ],
    },
    after: { messages: [user('a'), calls('t1'), results('t1'), assistant('done'), user('b')] },
  });
});

test('a call inside the user message gets an assistant turn', () => {
  expectRepair(splitMisplacedToolBlocks, {
    before: {
      toolConfig,
      messages: [{ role: 'user', content: [{ text: 'a' }, ...calls('t1').content] }, results('t1')],
    },
    after: { messages: [user('a'), calls('t1'), results('t1')] },
  });
});

test('leaves blocks in turns of their role alone', () =>
  expectUntouched(splitMisplacedToolBlocks, {
    toolConfig,
    messages: [user('a'), calls('t1'), results('t1')],
  }));
