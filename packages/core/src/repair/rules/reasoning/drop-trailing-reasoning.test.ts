import { test } from 'vitest';
import type { ContentBlock, DraftMessage } from '../../../conversation/request-draft.ts';
import { expectRepair, expectUntouched, user } from '../../testing/check-rule.ts';
import { dropTrailingReasoning } from './drop-trailing-reasoning.ts';

const thought: ContentBlock = {
  reasoningContent: { reasoningText: { text: 'hm', signature: 's' } },
};
const says = (...content: ContentBlock[]): DraftMessage => ({ role: 'assistant', content });

test('removes what was thought after the answer broke off', () => {
  expectRepair(dropTrailingReasoning, {
    before: { messages: [user('a'), says({ text: 'partial' }, thought, thought), user('b')] },
    after: { messages: [user('a'), says({ text: 'partial' }), user('b')] },
  });
});

test('an assistant message with nothing but reasoning goes, and its neighbours join', () => {
  expectRepair(dropTrailingReasoning, {
    before: { messages: [user('a'), says(thought), user('b')] },
    after: { messages: [user('a', 'b')] },
  });
});

test('leaves reasoning before an answer alone', () => {
  expectUntouched(dropTrailingReasoning, {
    messages: [user('a'), says(thought, { text: 'x' }), user('b')],
  });
});
