import { imageBlock, messagesImage, png } from '../testing/media.ts';
import { fromModel, testConverse, testInvoke, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const ofSize = (bytes: number) => Buffer.concat([png(), Buffer.alloc(bytes - png().length)]);
const shows = (bytes: number) => ({ messages: [user('see', imageBlock(ofSize(bytes)))] });
const inBody = (bytes: number) => ({
  messages: [{ role: 'user', content: [messagesImage(ofSize(bytes))] }],
});

testConverse(emulator, 'an image above 3.75 MiB, 5 MiB in base64', {
  refused: shows(3_932_161),
  says: fromModel(
    'messages.0.content.1.image.source.bytes: image exceeds 5 MB maximum: 5242884 bytes > 5242880 bytes',
  ),
  accepted: shows(3_932_160),
});

testInvoke(emulator, 'an image above 5 MiB in base64', {
  refused: inBody(3_932_161),
  says: 'messages.0.content.0.image.source.base64: image exceeds 5 MB maximum: 5242884 bytes > 5242880 bytes',
  accepted: inBody(3_932_160),
});
