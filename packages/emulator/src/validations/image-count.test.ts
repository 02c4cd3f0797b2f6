import { documentBlock, imageBlock, messagesImage, pdf } from '../testing/media.ts';
import { fromModel, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const times = (count: number, block: unknown) => Array.from({ length: count }, () => block);
const shows = (count: number, ...more: unknown[]) => ({
  messages: [user('compare', ...times(count, imageBlock()), ...more)],
});
const cited = (name: string) => documentBlock(name, pdf(), 'pdf', { citations: { enabled: true } });

testConverse(emulator, '21 images', {
  refused: shows(21),
  says: fromModel('too many images and documents: 21 + 0 > 20'),
  accepted: shows(20),
});

testConverse(emulator, '19 images and two cited PDFs', {
  refused: shows(19, cited('a'), cited('b')),
  says: fromModel('too many images and documents: 19 + 2 > 20'),
  accepted: shows(19, cited('a'), documentBlock('b')),
});

testInvoke(emulator, '21 images', {
  refused: { messages: [{ role: 'user', content: times(21, messagesImage()) }] },
  says: 'too many images and documents: 21 + 0 > 20',
  accepted: { messages: [{ role: 'user', content: times(20, messagesImage()) }] },
});
