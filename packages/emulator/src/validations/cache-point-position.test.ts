import { documentBlock } from '../testing/media.ts';
import { fromModel, testConverse, toolSpec, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const point = { cachePoint: { type: 'default' } };
const says = (index: number) => fromModel(`messages.0.content.${index}.type: Field required`);

testConverse(emulator, 'behind a document', {
  refused: { messages: [user('read', documentBlock('spec'), point)] },
  says: says(2),
  accepted: { messages: [user('read', point, documentBlock('spec'))] },
});

testConverse(emulator, 'first in a turn', {
  refused: { messages: [user(point, 'a')] },
  says: says(0),
  accepted: { messages: [user('a', point)] },
});

testConverse(emulator, 'alone in a turn', {
  refused: { messages: [user(point)] },
  says: says(0),
  accepted: { messages: [user('a', point)] },
});

testConverse(emulator, 'two in a row', {
  refused: { messages: [user('a', point, point)] },
  says: says(2),
  accepted: { messages: [user('a', point, 'b', point)] },
});

testConverse(emulator, 'first in the system prompt', {
  refused: { system: [point, { text: 'A' }] },
  says: fromModel('system.0.type: Field required'),
  accepted: { system: [{ text: 'A' }, point] },
});

testConverse(emulator, 'two in a row behind the tools', {
  refused: { toolConfig: { tools: [toolSpec('look'), point, point] } },
  says: fromModel('tools.2.type: Field required'),
  accepted: { toolConfig: { tools: [toolSpec('look'), point] } },
});
