import { test } from 'vitest';
import { INSERTED_TEXTS } from '../../inserted-texts.ts';
import {
  calls,
  expectRepair,
  expectUntouched,
  results,
  toolConfig,
  user,
} from '../../testing/check-rule.ts';
import { fillEmptyToolResult } from './fill-empty-tool-result.ts';

const resultOf = (content: readonly { text: string }[]) => ({
  role: 'user' as const,
  content: [{ toolResult: { toolUseId: 't1', content } }],
});

test.each([[[]], [[{ text: '' }]], [[{ text: ' ' }, { text: '\n' }]]])(
  '%j says that there was none',
  (content) => {
    expectRepair(fillEmptyToolResult, {
      before: { toolConfig, messages: [user('a'), calls('t1'), resultOf(content)] },
      after: {
        toolConfig,
        messages: [user('a'), calls('t1'), resultOf([{ text: INSERTED_TEXTS.noOutput }])],
      },
    });
  },
);

test('drops a blank among other output', () => {
  expectRepair(fillEmptyToolResult, {
    before: {
      toolConfig,
      messages: [user('a'), calls('t1'), resultOf([{ text: ' ' }, { text: 'x' }])],
    },
    after: { toolConfig, messages: [user('a'), calls('t1'), resultOf([{ text: 'x' }])] },
  });
});

test('leaves output alone', () => {
  expectUntouched(fillEmptyToolResult, {
    toolConfig,
    messages: [user('a'), calls('t1'), results('t1')],
  });
});
