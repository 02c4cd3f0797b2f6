import { fromModel, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const point = (ttl: string) => ({ cachePoint: { type: 'default', ttl } });
const cached = (first: string, second: string) => ({
  system: [{ text: 'A' }, point(first)],
  messages: [user('B', point(second), 'q')],
});

testConverse(emulator, 'an hour behind five minutes', {
  refused: cached('5m', '1h'),
  says: fromModel(
    "messages.0.content.0.cache_control.ttl: a ttl='1h' cache_control block must not come after a ttl='5m' cache_control block. Note that blocks are processed in the following order: `tools`, `system`, `messages`.",
  ),
  accepted: cached('1h', '5m'),
});
