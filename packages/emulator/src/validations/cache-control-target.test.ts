import { assistant, fromModel, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const cache_control = { type: 'ephemeral' };

testInvoke(emulator, 'a marked empty text', {
  refused: { messages: [{ role: 'user', content: [{ type: 'text', text: '', cache_control }] }] },
  says: 'cache_control cannot be set for empty text blocks',
  accepted: { messages: [{ role: 'user', content: [{ type: 'text', text: 'a', cache_control }] }] },
});

testConverse(emulator, 'a marked thinking block', {
  refused: {
    messages: [
      user('a'),
      assistant(
        { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
        { cachePoint: { type: 'default' } },
        'x',
      ),
      user('b'),
    ],
  },
  says: fromModel('messages.1.content.0.thinking.cache_control: Extra inputs are not permitted'),
  accepted: {
    messages: [
      user('a'),
      assistant({ reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } }, 'x', {
        cachePoint: { type: 'default' },
      }),
      user('b'),
    ],
  },
});
