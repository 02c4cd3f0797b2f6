import { png } from '../testing/media.ts';
import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (source: object) => ({
  messages: [{ role: 'user', content: [{ type: 'image', source }] }],
});

testInvoke(emulator, 'a web address', {
  refused: shows({ type: 'url', url: 'https://example.com/dog.png' }),
  says: "messages.0.content.0.image.source: Input tag 'url' found using 'type' does not match any of the expected tags: 'base64'",
  accepted: shows({
    type: 'base64',
    media_type: 'image/png',
    data: Buffer.from(png()).toString('base64'),
  }),
});
