import { png } from '../testing/media.ts';
import { testInvoke } from '../testing/refusal-tests.ts';
import { useEmulator } from '../vitest.ts';

const emulator = useEmulator();

const shows = (media_type: string) => ({
  messages: [
    {
      role: 'user',
      content: [
        {
          type: 'image',
          source: { type: 'base64', media_type, data: Buffer.from(png()).toString('base64') },
        },
      ],
    },
  ],
});

testInvoke(emulator, 'an image of another type', {
  refused: shows('image/svg+xml'),
  says: "messages.0.content.0.image.source.base64.media_type: Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'",
  accepted: shows('image/png'),
});
