import { imageBlock, jpeg, png } from '../testing/media.ts';
import { fromModel, testConverse, user } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

testConverse(emulator, 'a PNG that is said to be a JPEG', {
  refused: { messages: [user('see', imageBlock(png(), 'jpeg'))] },
  says: fromModel(
    'messages.0.content.1.image.source.base64: The image was specified using the image/jpeg media type, but the image appears to be a image/png image',
  ),
  accepted: { messages: [user('see', imageBlock(png(), 'png'))] },
});

testConverse(emulator, 'a PNG that is cut off behind its first bytes', {
  refused: { messages: [user('see', imageBlock(png().slice(0, 8)))] },
  says: fromModel('messages.0.content.1.image.source.base64: Could not process image'),
  accepted: { messages: [user('see', imageBlock(png()))] },
});

testConverse(emulator, 'bytes that are no image', {
  refused: { messages: [user('see', imageBlock(Buffer.from('nothing'), 'png'))] },
  says: fromModel('messages.0.content.1.image.source.base64: Could not process image'),
  accepted: { messages: [user('see', imageBlock(jpeg(), 'jpeg'))] },
});
