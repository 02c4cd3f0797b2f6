import { messagesImage, png } from '../testing/media.ts';
import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (bytes: Uint8Array) => ({
  messages: [{ role: 'user', content: [messagesImage(bytes)] }],
});

testInvoke(emulator, 'an image without a byte', {
  refused: shows(new Uint8Array()),
  says: 'messages.0.content.0.image.source.base64.data: image cannot be empty',
  accepted: shows(png()),
});
